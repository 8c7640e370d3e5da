"""Tell which files were saved, as the system reports it: nothing is looked at again and again."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

_QUIET = 0.03  # seconds without news that end one save: an editor writes, renames and removes
_NEWS = frozenset(("created", "modified", "moved", "deleted", "closed"))
_MOVES = frozenset(("created", "moved"))  # of a folder; what goes on in it is told of its files


class Watch(FileSystemEventHandler):
    """Watches folders and tells of files whose content has changed.

    Args:
        folders: what to watch, each with whether the folders in it are watched, too.
        left_out: folders of which nothing is told.
        told: called from a thread with the files that changed together.
    """

    def __init__(
        self,
        folders: dict[Path, bool],
        left_out: tuple[Path, ...],
        told: Callable[[set[Path]], None],
    ) -> None:
        self._left_out, self._told = left_out, told
        self._known: dict[Path, str] = {}
        self._found: set[Path] = set()
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None
        self._shallow = {folder for folder, deep in folders.items() if not deep}
        self._observer = Observer()
        for folder, deep in folders.items():
            self._observer.schedule(self, str(folder), recursive=deep)
        self._observer.start()

    def close(self) -> None:
        """Stop watching."""
        self._observer.stop()
        self._observer.join()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Take up one report of the system."""
        if event.event_type not in (_MOVES if event.is_directory else _NEWS):
            return
        places = [Path(str(name)) for name in (event.src_path, event.dest_path) if name]
        wanted = {place for place in places if self._is_wanted(place)}
        if event.is_directory:
            for place in wanted:
                if place.parent in self._shallow and place.is_dir():
                    self._observer.schedule(self, str(place), recursive=True)
            wanted = {file for place in wanted for file in place.rglob("*.*") if file.is_file()}
        if wanted:
            self._gather(wanted)

    def _is_wanted(self, place: Path) -> bool:
        hidden = (
            place.name.startswith(".") or place.name.endswith("~") or "__pycache__" in place.parts
        )
        return not hidden and not any(place.is_relative_to(folder) for folder in self._left_out)

    def _gather(self, files: set[Path]) -> None:
        """Wait until a save is over, then tell of all of it."""
        with self._lock:
            self._found |= files
            if self._timer is not None:
                self._timer.cancel()
            self._timer = threading.Timer(_QUIET, self._tell)
            self._timer.daemon = True
            self._timer.start()

    def _tell(self) -> None:
        with self._lock:
            found, self._found = self._found, set()
            changed = {file for file in found if self._is_new(file)}
        if changed:
            self._told(changed)

    def _is_new(self, file: Path) -> bool:
        """Say whether a file holds something else than when it was told last."""
        try:
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
        except OSError:
            digest = ""
        same = self._known.get(file) == digest
        self._known[file] = digest
        return not same
