"""Two clones in two folders, built at two times, are the same site, file by file.

The first takes what was run before, as far as this folder's cache knows it; the second runs
every program anew.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from learntorch.__main__ import CACHE
from tests.website import ROOT

EPOCH = "1764547200"  # the time that both builds are said to have been made at


def clone(folder: Path) -> Path:
    """Copy what git knows, and what it would add, to a folder."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in listed.stdout.decode().split("\0"):
        if name and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    return folder


def built(folder: Path, *options: str) -> dict[str, str]:
    """Build the site in a folder; return the hash of each of its files."""
    done = subprocess.run(
        [sys.executable, "-m", "learntorch", "build", *options],
        cwd=folder,
        env={**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "SITE_URL": "https://example.org/"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout
    site = folder / "build/site"
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


def test_two_clones_are_the_same_site(tmp_path: Path) -> None:
    first, second = clone(tmp_path / "one"), clone(tmp_path / "another, deeper/two")
    if (ROOT / CACHE).is_dir():
        shutil.copytree(ROOT / CACHE, first / CACHE)
    one, other = built(first), built(second, "--no-cache")
    assert len(one) > 100
    assert sorted(one) == sorted(other)
    assert [name for name in one if one[name] != other[name]] == []
