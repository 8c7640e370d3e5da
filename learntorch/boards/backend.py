"""Ask TensorBoard's own backend, in this process and without a port."""

from __future__ import annotations

import json
import logging
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from werkzeug.test import Client

with warnings.catch_warnings():  # parts of it are deprecated by their own makers
    warnings.simplefilter("ignore", DeprecationWarning)
    from tensorboard import default, program
    from tensorboard.backend import application
    from tensorboard.backend.event_processing.data_ingester import LocalDataIngester

DASHBOARDS = {  # those that a board can show, by TensorBoard's name for them
    "timeseries": "Time Series",
    "scalars": "Scalars",
    "images": "Images",
    "graphs": "Graphs",
    "distributions": "Distributions",
    "histograms": "Histograms",
    "text": "Text",
    "hparams": "HParams",
}
LEFT_OUT = {
    "pr_curves": "PR Curves",
    "audio": "Audio",
    "mesh": "Mesh",
    "custom_scalars": "Custom Scalars",
    "projector": "Projector",
}


class Backend:
    """TensorBoard with the event files of one folder.

    Args:
        logs: the folder.
        samples: how many values of each tag to keep, by dashboard.
    """

    def __init__(self, logs: Path, samples: Mapping[str, int]) -> None:
        logging.getLogger("tensorboard").setLevel(logging.ERROR)  # it warns of what it does itself
        board = program.TensorBoard(plugins=default.get_static_plugins())
        board.configure(
            argv=[
                "",
                f"--logdir={logs}",
                "--load_fast=false",  # a second program with a port
                "--reload_task=blocking",
                "--reload_interval=0",
                "--samples_per_plugin=" + ",".join(f"{key}={n}" for key, n in samples.items()),
            ]
        )
        ingester = LocalDataIngester(board.flags)
        ingester.start()
        self._client = Client(
            application.TensorBoardWSGIApp(
                board.flags,
                board.plugin_loaders,
                ingester.data_provider,
                board.assets_zip_provider,
                ingester.deprecated_multiplexer,
            )
        )

    def get(self, route: str, **parameters: str) -> tuple[str, bytes]:
        """Return the type and the bytes of an answer."""
        return self._answer(route, self._client.get(f"/data/{route}", query_string=parameters))

    def json(self, route: str, **parameters: str) -> Any:
        """Return an answer that is JSON."""
        return json.loads(self.get(route, **parameters)[1])

    def post(self, route: str, body: Any) -> Any:
        """Return the JSON that answers a JSON body."""
        return json.loads(self._answer(route, self._client.post(f"/data/{route}", json=body))[1])

    def _answer(self, route: str, answer: Any) -> tuple[str, bytes]:
        if answer.status_code != 200:
            raise RuntimeError(f"TensorBoard answers {answer.status} to {route}")
        return answer.mimetype, answer.get_data()
