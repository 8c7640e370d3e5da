"""Record every answer that TensorBoard's frontend can ask for.

The key of an answer is its route below ``data/plugin/`` (or ``data/``) and its parameters,
each on a line, sorted: ``scalars/scalars``, ``run=first``, ``tag=loss``. What can be made
from another answer (`shim.js` does it) is not recorded: time series are scalars, images
and histograms in another form, and CSV files are scalars.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from learntorch.boards.backend import DASHBOARDS, LEFT_OUT, Backend

JSON = "application/json"
PLUGIN = "plugin/"


@dataclass
class Answers:
    """All that a board shows.

    Attributes:
        dashboards: the names of those that have data, in the order of their tabs.
        left_out: the names of those that have data and that a board cannot show.
        texts: by key, the type and the text of an answer.
        blobs: by key, the type and the bytes of an image.
    """

    dashboards: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    texts: dict[str, tuple[str, str]] = field(default_factory=dict)
    blobs: dict[str, tuple[str, bytes]] = field(default_factory=dict)

    def json(self, route: str, **parameters: str) -> Any:
        """Return a recorded answer."""
        return json.loads(self.texts[key_of(route, **parameters)][1])

    def keep(self, answer: Any, route: str, **parameters: str) -> None:
        """Record JSON, as short as it can be written."""
        text = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
        self.texts[key_of(route, **parameters)] = (JSON, text)


def key_of(route: str, **parameters: str) -> str:
    """Return the key of an answer."""
    return "\n".join([route, *(f"{key}={parameters[key]}" for key in sorted(parameters))])


def record(backend: Backend, name: str) -> Answers:
    """Ask for everything.

    Args:
        backend: has read the event files.
        name: what the board says it was read from, in place of a path of this machine.
    """
    answers = Answers()
    _plugins(backend, answers)
    environment = {**backend.json("environment"), "data_location": name}
    environment.pop("debug", None)  # holds paths of this machine
    answers.keep(environment, "environment")
    answers.keep(backend.json("runs"), "runs")
    for plugin in ("timeseries", "scalars", "images", "distributions", "histograms", "text"):
        tags = backend.json(f"{PLUGIN}{plugin}/tags")
        answers.keep(tags, f"{plugin}/tags")
        if plugin != "timeseries":
            _series(backend, answers, plugin, tags)
    _graphs(backend, answers)
    _hparams(backend, answers)
    return answers


def _plugins(backend: Backend, answers: Answers) -> None:
    listing = backend.json("plugins_listing")
    active = [name for name, about in listing.items() if about["enabled"]]
    answers.dashboards = [DASHBOARDS[name] for name in active if name in DASHBOARDS]
    answers.left_out = [LEFT_OUT.get(name, name) for name in active if name not in DASHBOARDS]
    answers.keep({name: listing[name] for name in active if name in DASHBOARDS}, "plugins_listing")


def _pairs(tags: dict[str, Any]) -> Iterator[tuple[str, str]]:
    return ((run, tag) for run in tags for tag in tags[run])


def _series(backend: Backend, answers: Answers, plugin: str, tags: dict[str, Any]) -> None:
    """Record the values of each tag of each run."""
    route = f"{plugin}/{plugin}"
    for run, tag in _pairs(tags):
        asked = {"run": run, "tag": tag}
        if plugin == "images":
            for sample in range(tags[run][tag]["samples"]):
                _images(backend, answers, {**asked, "sample": str(sample)})
        elif plugin == "text":
            for markdown in ("true", "false"):
                wanted = {**asked, "markdown": markdown}
                answers.keep(backend.json(PLUGIN + "text/text", **wanted), "text/text", **wanted)
        else:
            answers.keep(backend.json(PLUGIN + route, **asked), route, **asked)


def _images(backend: Backend, answers: Answers, asked: dict[str, str]) -> None:
    found = backend.json(PLUGIN + "images/images", **asked)
    answers.keep(found, "images/images", **asked)
    for one in found:
        key = parse_qs(one["query"])["blob_key"][0]
        answers.blobs[blob_of(key)] = backend.get(PLUGIN + "images/individualImage", blob_key=key)


def blob_of(key: str) -> str:
    """Return the key of an image: TensorBoard's own without the name of the experiment."""
    padded = key + "=" * (-len(key) % 4)
    parts = json.loads(base64.urlsafe_b64decode(padded))
    return "\n".join(["blob", *map(str, parts[1:])])


def _graphs(backend: Backend, answers: Answers) -> None:
    info = backend.json(PLUGIN + "graphs/info")
    answers.keep(info, "graphs/info")
    for run, about in info.items():
        if about["run_graph"]:
            _graph(backend, answers, {"run": run, "conceptual": "false"})
        for tag, kinds in about["tags"].items():
            for kind, word in (("op_graph", "false"), ("conceptual_graph", "true")):
                if kinds[kind]:
                    _graph(backend, answers, {"run": run, "tag": tag, "conceptual": word})
            if kinds["profile"]:
                asked = {"run": run, "tag": tag}
                _text(backend, answers, "graphs/run_metadata", asked)


def _graph(backend: Backend, answers: Answers, asked: dict[str, str]) -> None:
    _text(backend, answers, "graphs/graph", asked)


def _text(backend: Backend, answers: Answers, route: str, asked: dict[str, str]) -> None:
    kind, data = backend.get(PLUGIN + route, **asked)
    answers.texts[key_of(route, **asked)] = (kind, data.decode())


def _hparams(backend: Backend, answers: Answers) -> None:
    """Record all sessions, with and without metrics; the shim filters and sorts them."""
    everything = {"experimentName": "", "hparamsLimit": 1000}
    for metrics in (True, False):
        about = backend.post(
            PLUGIN + "hparams/experiment", everything | {"includeMetrics": metrics}
        )
        columns = [{"hparam": one["name"]} for one in about.get("hparamInfos", ())]
        columns += [{"metric": one["name"]} for one in about.get("metricInfos", ())]
        wanted = {
            "experimentName": "",
            "allowedStatuses": [
                f"STATUS_{word}" for word in ("UNKNOWN", "SUCCESS", "FAILURE", "RUNNING")
            ],
            "colParams": [column | {"includeInResult": True} for column in columns],
            "startIndex": 0,
            "sliceSize": 1_000_000,
            "includeMetrics": metrics,
        }
        groups = backend.post(PLUGIN + "hparams/session_groups", wanted)
        word = "true" if metrics else "false"
        answers.keep(_sorted(about), "hparams/experiment", metrics=word)
        answers.keep(_sorted(groups), "hparams/session_groups", metrics=word)


def _sorted(answer: Any) -> Any:
    """Sort keys, which come in the order of a hash table."""
    return json.loads(json.dumps(answer, sort_keys=True))
