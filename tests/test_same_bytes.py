"""Two clones in two folders, built at two times, are the same site, file by file.

The first takes what was run before, as far as this folder's cache knows it; the second runs
every program anew.
"""

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

from learntorch.__main__ import CACHE
from learntorch.site.publishing.dates import changed
from tests.website import ROOT, without_ci

EPOCH, DAY = "1764547200", "2025-12-01"  # when both builds are said to have been made


def clone(folder: Path) -> Path:
    """Clone the repository, and bring the clone to the state of the files here."""
    git("clone", "--quiet", str(ROOT), str(folder))
    there = set(git("ls-files", "-z", folder=folder).split("\0"))
    here = set(git("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0"))
    for name in filter(None, there | here):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
        else:
            (folder / name).unlink()
    return folder


def git(*arguments: str, folder: Path = ROOT) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=True)
    return done.stdout.decode()


def built(folder: Path, *options: str) -> dict[str, str]:
    """Build the site in a folder; return the hash of each of its files."""
    done = subprocess.run(
        [sys.executable, "-m", "learntorch", "build", *options],
        cwd=folder,
        env={**without_ci(), "SOURCE_DATE_EPOCH": EPOCH, "SITE_URL": "https://example.org/"},
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
    days = set(re.findall("<lastmod>([^<]*)", (first / "build/site/sitemap.xml").read_text()))
    told = {day.isoformat() for day in changed(first, ["docs"]).values()}  # none if it is shallow
    assert (days - {DAY}) & told if told else days == {DAY}
