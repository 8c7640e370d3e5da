"""`pytest --shard 2/4` runs a part of the tests; files stay whole, for their fixtures.

What was collected and what came of it goes into `build/shards`, and `learntorch merge`
shows that the parts together are everything. The root conftest.py exports the hooks.
"""

from __future__ import annotations

import argparse
from collections import Counter

import pytest

from learntorch.site import shards


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--shard", metavar="K/N", type=_shard, help="run one part of N of the tests")


def _shard(text: str) -> shards.Shard:
    try:
        return shards.parse_shard(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def pytest_configure(config: pytest.Config) -> None:
    shard = config.getoption("--shard")
    if shard is not None:
        config.pluginmanager.register(Part(shard), "learntorch-shard")


class Part:
    """Keeps the tests of one shard, and writes its report."""

    def __init__(self, shard: shards.Shard) -> None:
        self.shard = shard
        self.everything: dict[str, str] = {}
        self.done: dict[str, bool] = {}
        self.skipped: dict[str, str] = {}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]):
        counts = Counter(_file(item) for item in items)
        files = shards.share({name: float(count) for name, count in counts.items()}, self.shard)
        self.everything = {item.nodeid: "" for item in items}
        others = [item for item in items if _file(item) not in files]
        items[:] = [item for item in items if _file(item) in files]
        self.done = {item.nodeid: False for item in items}
        config.hook.pytest_deselected(items=others)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.done[report.nodeid] = False
        elif report.skipped:  # before it began, or on its way
            self.done[report.nodeid] = True
            self.skipped[report.nodeid] = _reason(report)
        elif report.when == "call":
            self.done[report.nodeid] = True

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        told = (self.everything, self.done, {}, self.skipped)
        report = shards.Report(shards.TESTS, self.shard, *told)
        shards.write(report, session.config.rootpath / shards.FOLDER)


def _reason(report: pytest.TestReport) -> str:
    """Return why a test was skipped, or failed as it is known to."""
    if isinstance(report.longrepr, tuple):
        return str(report.longrepr[2]).removeprefix("Skipped: ")
    return str(getattr(report, "wasxfail", ""))


def _file(item: pytest.Item) -> str:
    return item.nodeid.partition("::")[0]
