"""Find the error that a message belongs to, as ``errors.js`` does on the page of errors.

Numbers count for nothing, words and pairs of neighbors by how rare they are among the
messages. A browser test holds this and the script to the same answers. Where a program of
a chapter raises what an entry explains, the chapter links to that entry below the error.
"""

from __future__ import annotations

import functools
import itertools
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from learntorch.site.embedded import Folders
from learntorch.site.messages import Entry, entries
from learntorch.snippets.problem import ProblemError
from learntorch.snippets.record import Raised, Record

FOLDER = "errors"  # of the pages that explain errors, below the folder of pages
LIKE = 0.74  # from here on a message is that of an entry: a test shows what lies on either side
WHERE = 0.1  # what the functions of a traceback add
_TYPE = re.compile(r"^[\w.]+: ")
_PRINTED = re.compile(r"[\w.]*(?:Error|Exception): .*")  # as a program that goes on says it
_WORD = re.compile(r"\w+", re.ASCII)
_PLACE = re.compile(r'[\\/](torch[\\/][\w\\/]+\.py)", line \d+, in (\S+)')
_NONE = "nonetype"  # never the reader's own name, as other types may be: counts twice


@dataclass(frozen=True)
class Found:
    """The entry that comes closest to a message.

    Attributes:
        page: the page that explains it, below the folder of pages, as ``errors/shape.md``.
        entry: what it says.
        likeness: of the two messages, from 0 to 1.
        said: the first line of the message that was looked for.
    """

    page: PurePosixPath
    entry: Entry
    likeness: float
    said: str

    def href(self, up: str) -> str:
        """Return the address of the entry, from a page for which `up` leads to the first."""
        return f"{up}{self.page.as_posix()}#{self.entry.key}"


class Finder:
    """Knows all errors that a site explains.

    Args:
        known: pages with their entries; those without a message are left out.
    """

    def __init__(self, known: Iterable[tuple[PurePosixPath, Entry]]) -> None:
        self.known = [(page, entry) for page, entry in known if entry.messages]
        self.said = [
            [features(text) for text in (*entry.messages, *entry.wordings)]
            for _, entry in self.known
        ]
        counts = Counter(word for many in self.said for word in frozenset[str]().union(*many))
        self.weights = {word: math.log(1 + len(self.known) / n) for word, n in counts.items()}
        self.unknown = math.log(1 + len(self.known)) / 2

    def find(self, raised: Raised) -> Found | None:
        """Return the entry that `raised` comes closest to; None where there are none."""
        went = set(places(raised.traceback))
        first = raised.text.split("\n")[0].rstrip()
        asked = [features(text) for text in (first, raised.text.rstrip())]
        best: tuple[float, Found] | None = None
        for (page, entry), said in zip(self.known, self.said, strict=True):
            likeness, score = self._likeness(asked, entry, said)
            score += WHERE * _overlap(went, set(entry.places))
            if best is None or score > best[0]:
                best = score, Found(page, entry, likeness, first)
        return best[1] if best else None

    def _likeness(
        self, asked: Sequence[frozenset[str]], entry: Entry, said: Sequence[frozenset[str]]
    ) -> tuple[float, float]:
        def close(other: frozenset[str]) -> float:
            return max(self._alike(one, other) for one in asked)

        typed, *others = (close(one) for one in said)
        bare, first = _TYPE.sub("", entry.messages[0]), entry.messages[0].split("\n")[0]
        own = max(typed, close(features(bare)))
        likeness = max(own, 0.95 * close(features(first)), *(0.99 * one for one in others), 0.0)
        return likeness, likeness + own / 100

    def _alike(self, one: frozenset[str], other: frozenset[str]) -> float:
        both, first, second = map(self._square, (one & other, one, other))
        return both / math.sqrt(first * second or 1)

    def _square(self, words: Iterable[str]) -> float:
        return sum(self._weight(word) ** 2 for word in words)

    def _weight(self, word: str) -> float:
        return self.weights.get(word, self.unknown) * (2 if word == _NONE else 1)

    def explained(self, record: Record) -> list[Found]:
        """Return the entries of what a program printed as an error, and of what ended it."""
        rows = [row for text in record.outputs for row in text.split("\n")]
        errors = [Raised(0, row, "") for row in rows if _PRINTED.fullmatch(row)]
        found = map(self.find, [*errors, *([record.raised] if record.raised else [])])
        return [one for one in found if one and one.likeness >= LIKE]

    def meaning(self, record: Record) -> Found | None:
        """Return the entry of the error that ended a program; None where there is none."""
        found = self.find(record.raised) if record.raised else None
        return found if found and found.likeness >= LIKE else None


def finder(folders: Folders) -> Finder:
    """Return what knows all errors that the site explains; those that were not run are left out."""
    return _finder(folders, _stamp(folders))


@functools.lru_cache(maxsize=1)
def _finder(folders: Folders, _stamp: tuple[tuple[Path, int], ...]) -> Finder:
    return Finder(_known(folders))


def _known(folders: Folders) -> Iterator[tuple[PurePosixPath, Entry]]:
    for page in sorted((folders.pages / FOLDER).glob("*.md")):
        try:
            found = entries(page, folders)
        except ProblemError:  # the list of all errors reports it
            continue
        name = PurePosixPath(page.relative_to(folders.pages).as_posix())
        yield from ((name, entry) for entry in found)


def _stamp(folders: Folders) -> tuple[tuple[Path, int], ...]:
    """Return what changes when an error or its record does."""
    files = [*(folders.pages / FOLDER).glob("*.md"), *(folders.records / FOLDER).rglob("*.json")]
    return tuple(sorted((file, file.stat().st_mtime_ns) for file in files))


@functools.cache
def features(text: str) -> frozenset[str]:
    """Return the words of a text that are no numbers, and the pairs of neighbors among them."""
    words = [word for word in _WORD.findall(text.lower()) if not word[0].isdecimal()]
    pairs = (f"{one} {other}" for one, other in itertools.pairwise(words))
    return frozenset([*words, *pairs])


def places(traceback: str) -> list[str]:
    """Return the functions of torch in a traceback, as ``torch/x.py:name``."""
    return [f"{file}:{name}" for file, name in _PLACE.findall(traceback)]


def _overlap(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 1.0
