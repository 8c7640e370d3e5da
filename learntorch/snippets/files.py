"""Write a file as a whole or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def put(path: Path, data: bytes) -> None:
    """Replace a file, or make it and the folders above it; its mode stays as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        new.write_bytes(data)
        if path.exists():
            shutil.copymode(path, new)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
