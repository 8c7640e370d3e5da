"""Exports the collector from where pytest sees every folder; tests/collector.py holds it."""

from tests.collector import checker, pytest_collect_file

__all__ = ["checker", "pytest_collect_file"]
