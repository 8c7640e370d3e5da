"""Read event files, check them, and write them again in a form that does not vary."""

from __future__ import annotations

import contextlib
import hashlib
import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tensorboard.compat.proto.event_pb2 import Event
from tensorboard.compat.proto.graph_pb2 import GraphDef
from tensorboard.compat.proto.summary_pb2 import Summary
from tensorboard.compat.tensorflow_stub.pywrap_tensorflow import masked_crc32c
from tensorboard.plugins.hparams.plugin_data_pb2 import HParamsPluginData

from learntorch.boards.errors import BoardError

MARK = "tfevents"  # TensorBoard takes each file with this in its name for an event file
START = 946_684_800.0  # 2000-01-01 00:00 UTC: where steps are times, the time of step 0
_LENGTH, _CHECKSUM = struct.Struct("<Q"), struct.Struct("<I")
_HEAD = _LENGTH.size + _CHECKSUM.size
_HPARAMS = "hparams"


@dataclass
class Run:
    """The events of one folder.

    Attributes:
        name: the folder below the log folder, with ``/``; ``.`` for the log folder itself.
        events: serialized events, in the order in which TensorBoard reads them.
        values: how many there are, by dashboard and tag.
    """

    name: str
    events: list[bytes] = field(default_factory=list)
    values: Counter[tuple[str, str]] = field(default_factory=Counter)


def is_event_file(path: Path) -> bool:
    """Say whether TensorBoard would read `path`."""
    return MARK in path.name


def read_runs(logs: Path, notes: list[str], *, steps_as_time: bool = False) -> list[Run]:
    """Return the runs below `logs`, sorted by name.

    Args:
        logs: a folder with event files in it or in folders below it.
        notes: takes up what a reader of the board should know.
        steps_as_time: put the step in place of each wall-clock time.

    Raises:
        BoardError: there is no such folder or no event in it, a file is damaged, or a
            name is no UTF-8.
    """
    if not logs.is_dir():
        raise BoardError(f"{logs}: is no folder; name the one that SummaryWriter wrote to")
    runs: dict[str, Run] = {}
    for path in sorted(filter(is_event_file, logs.rglob("*"))):
        if path.is_file():
            name = _name_of(path.parent, logs)
            _take(runs.setdefault(name, Run(name)), path, notes, steps_as_time)
    if not runs:
        raise BoardError(f"{logs}: no event file in it; they have {MARK} in their names")
    if not any(run.values for run in runs.values()):
        what = "nothing was logged; close the writer, or call its flush()"
        raise BoardError("\nnote: ".join([f"{logs}: {what}", *notes]))
    return [runs[name] for name in sorted(runs)]


def write_runs(runs: list[Run], folder: Path) -> None:
    """Write each run to one file below `folder`."""
    for run in runs:
        place = folder / run.name
        place.mkdir(parents=True, exist_ok=True)
        with (place / f"events.out.{MARK}.0").open("wb") as file:
            for event in run.events:
                length = _LENGTH.pack(len(event))
                file.write(length + _sum(length) + event + _sum(event))


def digest(runs: list[Run]) -> str:
    """Return a hash of all events."""
    found = hashlib.sha256()
    for run in runs:
        found.update(f"{run.name}\0{len(run.events)}\0".encode())
        for event in run.events:
            found.update(_LENGTH.pack(len(event)) + event)
    return found.hexdigest()


def _name_of(folder: Path, logs: Path) -> str:
    name = folder.relative_to(logs).as_posix()
    try:
        name.encode()
    except UnicodeEncodeError:
        raise BoardError(f"{folder!r}: the name is no UTF-8; rename the folder") from None
    return name


def _take(run: Run, path: Path, notes: list[str], steps_as_time: bool) -> None:
    """Add the events of a file to `run`."""
    for data in _records(path, notes):
        try:
            event = Event.FromString(data)
        except ValueError as error:  # the class of protobuf's error is one of these
            raise BoardError(f"{path}: holds a record that is no event: {error}") from None
        if steps_as_time:
            _forget_times(event)
        if event.graph_def:
            event.graph_def = _in_order(event.graph_def)
        run.events.append(event.SerializeToString(deterministic=True))
        run.values.update((_kind(value), value.tag) for value in event.summary.value)
        run.values.update([("graphs", "")] if event.graph_def else [])


def _in_order(graph: bytes) -> bytes:
    """Return a graph with its attributes in order: torch writes them in another one each time."""
    with contextlib.suppress(ValueError):  # it is no graph; the frontend will tell
        return bytes(GraphDef.FromString(graph).SerializeToString(deterministic=True))
    return graph


def _kind(value: Summary.Value) -> str:
    """Return the dashboard that shows a value."""
    old = {"simple_value": "scalars", "image": "images", "histo": "histograms"}
    return old.get(value.WhichOneof("value") or "") or value.metadata.plugin_data.plugin_name


def _records(path: Path, notes: list[str]) -> Iterator[bytes]:
    """Yield what a file holds; a file that ends within a record is noted."""
    data = path.read_bytes()
    if not data:
        notes.append(f"{path}: is empty")
    at, number = 0, 0
    while at < len(data):
        head = data[at : at + _LENGTH.size]
        whole = len(data) - at >= _HEAD
        if whole and data[at + _LENGTH.size : at + _HEAD] != _sum(head):
            raise _damaged(path, at, number)
        end = at + _HEAD + (_LENGTH.unpack(head)[0] if whole else 0)
        if not whole or end + _CHECKSUM.size > len(data):
            notes.append(f"{path}: cut off at byte {at}; the {number} records before are shown")
            return
        body = data[at + _HEAD : end]
        if data[end : end + _CHECKSUM.size] != _sum(body):
            raise _damaged(path, at, number)
        yield body
        at, number = end + _CHECKSUM.size, number + 1


def _damaged(path: Path, at: int, number: int) -> BoardError:
    what = f"the record at byte {at} (after {number} good ones) does not match its checksum"
    return BoardError(f"{path}: {what}; copy the file again, or remove it")


def _sum(data: bytes) -> bytes:
    return _CHECKSUM.pack(masked_crc32c(data))


def _forget_times(event: Event) -> None:
    """Put the step in the place of every time."""
    event.wall_time = START + max(event.step, 0)
    for value in event.summary.value:
        about = value.metadata.plugin_data
        if about.plugin_name == _HPARAMS:
            about.content = _without_times(about.content)


def _without_times(content: bytes) -> bytes:
    data = HParamsPluginData.FromString(content)
    kind = data.WhichOneof("data")
    if kind == "session_start_info":
        data.session_start_info.start_time_secs = START
    elif kind == "session_end_info":
        data.session_end_info.end_time_secs = START
    elif kind == "experiment":
        data.experiment.time_created_secs = START
    return bytes(data.SerializeToString(deterministic=True))
