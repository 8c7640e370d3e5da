"""Where the site is published and what it brings, from the environment and from nowhere else.

| variable | what it says |
|---|---|
| ``SITE_URL`` | the address of the site, ``https://host/folder/``; empty while it has none |
| ``REPOSITORY`` | OWNER/REPOSITORY, for links to edit a page, to report an error and to Colab |
| ``COLAB`` | OWNER/REPOSITORY/blob/BRANCH/FOLDER of a built site, where that is another place |
| ``RELEASE`` | the name of a release, which is published for good in a folder of that name |
| ``SOURCE_DATE_EPOCH`` | the time of the build, for what git does not date |
| ``ONNXRUNTIME`` | the folder ``dist`` of onnxruntime-web, where the site is to offer it |
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlsplit

from learntorch.site import runtime
from learntorch.snippets.problem import Problem, ProblemError

NAMES = ("SITE_URL", "REPOSITORY", "COLAB", "RELEASE", "SOURCE_DATE_EPOCH", "ONNXRUNTIME")
BOOKS = "notebooks"  # the branch to which publish.yml pushes those of a built site
_RELEASE = re.compile(r"[0-9A-Za-z][0-9A-Za-z.-]*")
_REPOSITORY = re.compile(r"[\w.-]+/[\w.-]+")


@dataclass(frozen=True)
class Settings:
    """What is known of a site beside its sources.

    Attributes:
        home: the address of the site, with a slash at its end; empty if it has none.
        repository: OWNER/REPOSITORY; empty if there is none.
        colab: OWNER/REPOSITORY/blob/BRANCH/FOLDER of a built site; empty where Colab finds none.
        release: the name of the release that is built; empty for the newest site.
        day: the day of the build; None where nobody says it.
        runtime: the folder with the files of ONNX Runtime Web; None where the site has none.
    """

    home: str = ""
    repository: str = ""
    colab: str = ""
    release: str = ""
    day: date | None = None
    runtime: Path | None = None

    @property
    def address(self) -> str:
        """The address of what is built: of the release if it is one."""
        return f"{self.home}{self.release}/" if self.home and self.release else self.home

    def environment(self, others: Mapping[str, str]) -> dict[str, str]:
        """Return the environment of the site engine, whose settings name these variables.

        Args:
            others: the environment as it is.
        """
        ours = {"SITE_URL": self.address, "REPOSITORY": self.repository, "COLAB": self.colab}
        kept = {name: value for name, value in others.items() if name not in ours}
        return kept | {name: value for name, value in ours.items() if value}  # "" reads as null


def read(environment: Mapping[str, str] = os.environ) -> Settings:
    """Return the settings that the environment holds.

    Raises:
        ProblemError: one of them is not of its form; says which.
    """
    told = {name: environment.get(name, "").strip() for name in NAMES}
    parts = urlsplit(told["SITE_URL"])
    absolute = parts.scheme in ("http", "https") and parts.netloc and not parts.query
    if told["SITE_URL"] and (not absolute or parts.fragment):
        raise _wrong("SITE_URL", told, "https://host/folder/")
    if told["REPOSITORY"] and not _REPOSITORY.fullmatch(told["REPOSITORY"]):
        raise _wrong("REPOSITORY", told, "OWNER/REPOSITORY")
    if told["RELEASE"] and not _RELEASE.fullmatch(told["RELEASE"]):
        raise _wrong("RELEASE", told, "a name such as 1.0, of letters, digits, dots and dashes")
    # a release is for good, and the branch holds the notebooks of the newest site
    pushed = bool(told["REPOSITORY"]) and not told["RELEASE"]
    return Settings(
        home=f"{told['SITE_URL'].rstrip('/')}/" if told["SITE_URL"] else "",
        repository=told["REPOSITORY"],
        colab=told["COLAB"] or f"{told['REPOSITORY']}/blob/{BOOKS}" * pushed,
        release=told["RELEASE"],
        day=_day(told),
        runtime=_runtime(told),
    )


def _runtime(told: Mapping[str, str]) -> Path | None:
    if not told["ONNXRUNTIME"]:
        return None
    folder = Path(told["ONNXRUNTIME"])
    if runtime.missing(folder):
        wanted = f"a folder that holds {', '.join(runtime.FILES)}, or type: make build RUNTIME=1"
        raise _wrong("ONNXRUNTIME", told, wanted)
    return folder.resolve()


def _day(told: Mapping[str, str]) -> date | None:
    seconds = told["SOURCE_DATE_EPOCH"]
    try:
        return datetime.fromtimestamp(int(seconds), UTC).date() if seconds else None
    except (ValueError, OverflowError, OSError):
        wanted = "seconds since 1970, such as $(git log -1 --pretty=%ct)"
        raise _wrong("SOURCE_DATE_EPOCH", told, wanted) from None


def _wrong(name: str, told: Mapping[str, str], wanted: str) -> ProblemError:
    what = f"the environment says {name}={told[name]}"
    return ProblemError(Problem(Path("learntorch build"), None, what, f"write {wanted}"))
