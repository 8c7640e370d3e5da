"""Finish a built site: few stylesheets and scripts, a strict policy, and a copy to keep.

What comes out of the site engine is complete, and is what is served while chapters are
written. This makes of it what is published: fewer and smaller files, a
Content-Security-Policy on each page, and a service worker that keeps the whole site for
reading offline. It reads only the built folder, so any engine may have built it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path, PurePosixPath

from learntorch.site import badge, offline, runtime
from learntorch.snippets.files import put
from learntorch.snippets.problem import Problem, ProblemError

BOARD = "*.board"  # pages of TensorBoard, which bring a policy of their own
STYLES = "assets/stylesheets"
SCRIPTS = "assets/javascripts"
INDEX = Path("search/search_index.json")
REPORT = "verification.json"  # of `learntorch.site.verification`
GENERATED = "generated"
_LEADS_ON = '<meta http-equiv="refresh"'  # a page that has moved, with a policy of its own

_STYLE = re.compile(r'<link rel="stylesheet" href="([^"]+)">\s*')
_SCRIPT = re.compile(r'<script src="([^"]+)"[^>]*></script>\s*')
_INLINE = re.compile(r"<(script|style)\b([^>]*)>(.*?)</\1>", re.DOTALL)
_ATTRIBUTE = re.compile(r'<[a-zA-Z][^<>]*?\s(style|on[a-z]+)="', re.DOTALL)
NEEDS = re.compile(r"/\* needs: (.+?) \*/")  # says in a file which pages load it
_KINDS = {".css": "text/css", ".js": "text/javascript"}
_TAG = re.compile(r"<[^>]*>")
_WRITTEN = re.compile(r"<(?:script|style|pre|textarea)\b.*?</(?:script|style|pre|textarea)>", re.S)
# words of a program that have the color of plain text: half of all elements of a page
_PLAIN = re.compile(r'<span class="(?:n|nx|o|p|w)">([^<]*)</span>')
_SPACE = re.compile(r"[ \t]*\n\s*")


@dataclass(frozen=True)
class Part:
    """Scripts or stylesheets that the same pages need, as they are published.

    Attributes:
        name: what the first of them is called.
        text: what stands in them, without comments and blanks.
        needs: a page loads them only if it holds one of these texts; none means always.
    """

    name: str
    text: str
    needs: tuple[str, ...]

    def wanted(self, html: str) -> bool:
        """Say whether a page asks for them."""
        return any(text in html for text in self.needs)


@dataclass
class Joined:
    """The scripts of a site, or its stylesheets: two files at the most for each page.

    All pages load the first. The second holds what a page needs besides, and pages that need
    the same share it. A phone waits for each file, however small, so that fewer of them show
    a page earlier, at the price of a few KiB that come again with another set.

    Attributes:
        site: where the files are written.
        folder: where below it.
        suffix: how the names end.
        parts: what there is, in the order of loading.
        written: the paths of the files that some page loads.
    """

    site: Path
    folder: str
    suffix: str
    parts: list[Part]
    written: set[str] = field(default_factory=set, init=False)

    def of(self, html: str) -> list[str]:
        """Write the files that a page loads, and return their paths."""
        common = [part for part in self.parts if not part.needs]
        more = [part for part in self.parts if part.wanted(html)]
        name = "-".join(part.name for part in more)
        files = {"site": common, name: more}
        return [self._write(name, parts) for name, parts in files.items() if parts]

    def _write(self, name: str, parts: Sequence[Part]) -> str:
        text = "".join(part.text for part in parts)
        digest = hashlib.sha256(text.encode()).hexdigest()[:8]
        path = f"{self.folder}/{name}.{digest}{self.suffix}"
        if path not in self.written:
            put(self.site / path, text.encode())
            self.written.add(path)
        return path


def finish(site: Path) -> None:
    """Finish the site in `site`, in place.

    Raises:
        ProblemError: a page holds what the policy would forbid.
    """
    pages = [page for page in sorted(site.rglob("*.html")) if not _is_board(page, site)]
    texts = {page: text for page in pages if _LEADS_ON not in (text := page.read_text("utf-8"))}
    styles = Joined(site, STYLES, ".css", _parts(_files(site, texts, _STYLE)))
    scripts = Joined(site, SCRIPTS, ".js", _parts(_files(site, texts, _SCRIPT)))
    for page, text in texts.items():
        put(page, _finished(site, page, text, styles, scripts).encode())
    _remove_unused(site, styles.written | scripts.written)
    if (site / INDEX).is_file():
        put(site / INDEX, _slim((site / INDEX).read_text("utf-8")).encode())
    _publish_report(site)
    offline.write(site)


def _publish_report(site: Path) -> None:
    """Move the report to the root of the site, and put badges that say its totals beside it."""
    file = site / GENERATED / REPORT
    if not file.is_file():
        return
    totals = json.loads(file.read_text("utf-8"))["totals"]
    put(site / badge.PICTURE, badge.svg(totals).encode())
    put(site / badge.ENDPOINT, badge.endpoint(totals).encode())
    file.rename(site / REPORT)


def _is_board(page: Path, site: Path) -> bool:
    return any(folder.match(BOARD) for folder in page.relative_to(site).parents)


def _files(site: Path, texts: dict[Path, str], pattern: re.Pattern[str]) -> list[Path]:
    """Return the files of the site that pages load, in their order."""
    found: dict[Path, None] = {}
    for page, text in texts.items():
        for address in pattern.findall(text):
            name = unescape(address).split("?")[0].removeprefix(_up(site, page, text))
            path = site / name
            if name.startswith(("/", "..")) or not path.is_file():
                what = f"loads {address}, which is not in the site"
                raise ProblemError(Problem(page, None, what, "build the site anew"))
            found[path] = None
    return list(found)


def _parts(files: Sequence[Path]) -> list[Part]:
    joined: dict[tuple[str, ...], list[str]] = {}
    names: dict[tuple[str, ...], str] = {}
    for path in files:
        text = path.read_text("utf-8")
        needs = tuple(NEEDS.findall(text))
        joined.setdefault(needs, []).append(f"{_shrunk(text, path.suffix)}\n")
        names.setdefault(needs, path.stem)
    return [Part(names[needs], "".join(texts), needs) for needs, texts in joined.items()]


def _shrunk(text: str, suffix: str) -> str:
    """Return a script or a stylesheet without comments, blanks and long names."""
    import minify  # when it is needed: it starts threads, and until then we fork

    made = minify.string(_KINDS[suffix], text)
    return f"{made};" if suffix == ".js" else made  # else the next script would be its arguments


def _finished(site: Path, page: Path, text: str, styles: Joined, scripts: Joined) -> str:
    up = _up(site, page, text)
    links = [f'<link rel="stylesheet" href="{up}{name}">' for name in styles.of(text)]
    loads = [f'<script src="{up}{name}" defer></script>' for name in scripts.of(text)]
    text = _SCRIPT.sub("", _STYLE.sub("", text))
    text = text.replace(f'href="{up}{GENERATED}/{REPORT}"', f'href="{up}{REPORT}"')
    text = text.replace("<html ", f'<html data-worker="{up}{offline.WORKER}" ', 1)
    text = text.replace("</head>", "\n".join([*links, *loads, "</head>"]), 1)
    text = runtime.offered(site, text, up)
    _require_clean(page, text)
    text = _small(_PLAIN.sub(r"\1", text))
    meta = f'<meta http-equiv="Content-Security-Policy" content="{_policy(text)}">'
    return text.replace('<meta charset="utf-8">', f'<meta charset="utf-8">\n{meta}', 1)


def _up(site: Path, page: Path, text: str) -> str:
    """Return the way from a page to the root; the error page is shown at any depth."""
    if page.name == "404.html":
        found = re.search(r'data-base="([^"]*)"', text)
        return f"{unescape(found[1]).rstrip('/')}/" if found else "/"
    return "../" * (len(page.relative_to(site).parts) - 1)


def _require_clean(page: Path, text: str) -> None:
    """Refuse what a page without inline styles and handlers cannot hold.

    Raises:
        ProblemError: a tag has a ``style`` or an event handler.
    """
    found = _ATTRIBUTE.search(_INLINE.sub("", text))
    if found:
        what = f"a tag has {found[1]}=, which the Content-Security-Policy forbids: {found[0][:80]}"
        raise ProblemError(Problem(page, None, what, "use a class, and a rule in a stylesheet"))


def _policy(text: str) -> str:
    """Return the Content-Security-Policy of a page, with hashes of what stands in it."""
    hashes: dict[str, list[str]] = {"script": [], "style": []}
    for kind, attributes, body in _INLINE.findall(text):
        if body.strip() and "src=" not in attributes:
            digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
            hashes[kind].append(f"'sha256-{digest}'")
    if runtime.is_offered(text):
        hashes["script"].append(runtime.MAY_RUN)
    rules = [
        "default-src 'none'",
        " ".join(["script-src 'self'", *dict.fromkeys(hashes["script"])]),
        " ".join(["style-src 'self'", *dict.fromkeys(hashes["style"])]),
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join(rules)


def _small(text: str) -> str:
    """Take indentation and blank lines away, but not where they are shown."""
    kept = _WRITTEN.findall(text)
    parts = [_SPACE.sub("\n", part) for part in _WRITTEN.split(text)]
    return "".join(_woven(parts, kept))


def _woven(parts: Sequence[str], kept: Sequence[str]) -> Iterable[str]:
    for number, part in enumerate(parts):
        yield part
        if number < len(kept):
            yield kept[number]


def _remove_unused(site: Path, used: set[str]) -> None:
    """Remove scripts, styles and maps below ``assets/`` that no page loads any more."""
    for path in sorted((site / "assets").rglob("*")):
        name = PurePosixPath(path.relative_to(site)).as_posix()
        if path.suffix in (".css", ".js", ".map") and name not in used:
            path.unlink()
    for folder in sorted((site / "assets").rglob("*"), reverse=True):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _slim(text: str) -> str:
    """Return the search index without tags and settings, which our search does not read."""
    docs = [
        {
            "location": item["location"],
            "title": _words(item["title"]),
            "text": _words(item["text"]),
        }
        for item in json.loads(text)["docs"]
    ]
    return json.dumps({"docs": docs}, ensure_ascii=False, separators=(",", ":"))


def _words(html: str) -> str:
    """Return a text without tags; entities stay, so that the page reads both forms alike."""
    return " ".join(_TAG.sub(" ", html).split())
