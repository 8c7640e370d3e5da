"""Exports hooks from where pytest sees every folder; tests/ holds them."""

from tests.collector import checker, pytest_collect_file
from tests.shards import pytest_addoption, pytest_configure

__all__ = ["checker", "pytest_addoption", "pytest_collect_file", "pytest_configure"]
