"""Render single pages with mkdocs, on demand: what `learntorch serve` asks, in its own process.

The one module that knows the site engine, so that nothing else has to change with it, and
nothing imports it: ``python -m learntorch.site.engine ROOT OUT`` reads one request on each line
of its stdin and answers on stdout, both as JSON. It reads settings, navigation and titles
once; a page is rendered when it is asked for and has changed, by the very functions of
mkdocs that build the whole site.
"""

from __future__ import annotations

import json
import logging
import os
import re
import signal
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any, TextIO

from mkdocs.commands.build import _build_page, _build_template, _populate_page, get_context
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page

Answer = dict[str, Any]
GATHERS = re.compile(r'<div class="(?:path|messages)"')  # a page that tells of other pages
_MENU = re.compile(
    r'(?P<start><nav id="chapters"[^>]*><ol>)(?P<entries>.*)(?P<end></ol></nav>\s*<main)', re.DOTALL
)
_INDEX = "search/search_index.json"


class Said(logging.Handler):
    """Keeps what the engine and our extension say of a page."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.rows: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one message."""
        self.rows.append(record.getMessage())

    def take(self) -> list[str]:
        """Return what was said since the last call, each text once."""
        rows, self.rows = list(dict.fromkeys(self.rows)), []
        return rows


class Engine:
    """A site whose pages are rendered one at a time.

    Args:
        root: the folder that holds ``mkdocs.yml``; the current one.
        out: a folder for what is made.
    """

    def __init__(self, root: Path, out: Path) -> None:
        self.said = Said()
        logging.getLogger("mkdocs").addHandler(self.said)
        settings: dict[str, Any] = {"site_dir": str(out), "site_url": "", "strict": False}
        config = load_config(str(root / "mkdocs.yml"), **settings)
        config.plugins.on_startup(command="serve", dirty=False)
        self.config = config.plugins.on_config(config)
        self.search = self._hold_back_search()
        self.config.plugins.on_pre_build(config=self.config)
        self.env = self.config.theme.get_env()
        files = get_files(self.config)
        files.add_files_from_theme(self.env, self.config)
        self.files = self.config.plugins.on_files(files, config=self.config)
        set_exclusions(self.files, self.config)
        nav = get_navigation(self.files, self.config)
        self.nav = self.config.plugins.on_nav(nav, config=self.config, files=self.files)
        self.pages = self._pages()
        self.stale = dict.fromkeys(self.pages)  # in order, and with a quick look-up
        self.turn = 0  # counts what changed, for pages that gather from others
        self.gathered: dict[str, int] = {}
        self.menu: str | None = None  # see `_whole_menu`; None where it is to be made
        self.last: dict[str, str] = {}  # the last good form of each page

    def _hold_back_search(self) -> Any:
        """Return the plugin that makes the search index; it would take up a page at each look."""
        plugin = self.config.plugins.get("material/search") or self.config.plugins.get("search")
        looks = self.config.plugins.events["page_context"]
        looks[:] = [one for one in looks if getattr(one, "__self__", None) is not plugin]
        return plugin

    def _pages(self) -> dict[str, Page]:
        found = {}
        for file in self.files.documentation_pages():
            page = file.page or Page(None, file, self.config)
            page.read_source(self.config)  # its title, for the navigation
            found[file.src_uri] = page
        self.documents = list(self.files.documentation_pages())
        return found

    def site(self) -> Answer:
        """Tell the address of each page, the folders of other files, and what the engine says."""
        return {
            "pages": {name: page.url.removeprefix("./") for name, page in self.pages.items()},
            "titles": sum(page.title is not None for page in self.pages.values()),
            "folders": list(self.config.theme.dirs),
            "said": self.said.take(),
        }

    def changed(self, pages: list[str] | None, files: list[str]) -> Answer:
        """Take note of pages to be rendered anew (None: all), and of other files that are new."""
        self.turn += 1
        for name in self.pages if pages is None else pages:
            if name in self.pages:
                self.stale[name] = None
        for name in files:
            if self.files.get_file_from_path(name) is None:
                self.files.append(_file(name, self.config))
        return {}

    def page(self, name: str) -> Answer:
        """Return a page as it is shown; its last good form where it cannot be rendered."""
        page, started = self.pages[name], time.perf_counter()
        rendered = name in self.stale or self.gathered.get(name, self.turn) != self.turn
        error = ""
        try:
            if rendered:
                self._render(name, page)
            nav = Navigation([page], [page]) if self._whole_menu() else self.nav
            _build_page(page, self.config, self.documents, nav, self.env)
            html = Path(page.file.abs_dest_path).read_text("utf-8")
            self.last[name] = _MENU.sub(partial(self._with_menu, page), html, count=1)
        except Exception as caught:
            error = f"{type(caught).__name__}: {caught}"
            self.said.rows.clear()  # the engine says the same again
        seconds = time.perf_counter() - started
        html = self.last.get(name, "")
        said = self.said.take()
        return {
            "html": html, "said": said, "error": error, "rendered": rendered, "seconds": seconds
        }  # fmt: skip

    def fill(self) -> Answer:
        """Render one of the pages that nobody has asked for, so that the search knows it."""
        name = next((name for name in self.stale if name not in self.last), None)
        if name is None:
            return {"name": None}
        error = ""
        try:
            self._render(name, self.pages[name])
        except Exception as caught:
            self.stale.pop(name, None)
            error = f"{type(caught).__name__}: {caught}"
            self.said.rows.clear()
        self.last.setdefault(name, "")
        return {"name": name, "said": self.said.take(), "error": error}

    def index(self) -> Answer:
        """Return the search index of the pages that have been rendered."""
        if self.search is None:
            return {"text": "{}"}
        self.search.on_config(self.config)  # an empty index
        for page in self.pages.values():
            if page.content is not None:
                self.search.search_index.add_entry_from_context(page)
        self.search.on_post_build(config=self.config)
        return {"text": Path(self.config.site_dir, _INDEX).read_text("utf-8")}

    def missing(self) -> Answer:
        """Return the page for an address that is none."""
        template = self.env.get_template("404.html")
        return {"html": _build_template("404.html", template, self.files, self.config, self.nav)}

    def _with_menu(self, page: Page, found: re.Match[str]) -> str:
        """Return the navigation of a page: that of all pages, with its own entry in its place.

        The template makes an entry of each page of the site on each page, which would take
        longer the more there are.
        """
        address = re.escape(page.url.removeprefix("./"))
        entry = re.compile(rf'<li><a href="/{address}">.*?</a></li>', re.DOTALL)
        menu = entry.sub(lambda _: found["entries"], self._whole_menu(), count=1)
        return f"{found['start']}{menu}{found['end']}"

    def _whole_menu(self) -> str:
        """Return the navigation as it is on no page; empty where the theme is not ours."""
        if self.menu is not None:
            return self.menu
        context = get_context(self.nav, [], self.config, base_url="/")
        whole = _MENU.search(self.env.get_template("main.html").render(context))
        self.menu = whole["entries"].replace('href="/."', 'href="/"') if whole else ""
        return self.menu

    def _render(self, name: str, page: Page) -> None:
        self.said.rows.clear()
        self.stale.pop(name, None)
        title = page.title
        try:
            _populate_page(page, self.config, self.files)
        except BaseException:
            self.stale[name] = None  # not what its file says
            raise
        self.config.plugins.on_env(self.env, config=self.config, files=Files([page.file]))
        levels = self.config.validation.links
        page.validate_anchor_links(files=self.files, log_level=levels.anchors)
        if page.title != title:
            self.menu = None
        if GATHERS.search(page.markdown or ""):
            self.gathered[name] = self.turn


def _file(name: str, config: Any) -> File:
    return File(name, config.docs_dir, config.site_dir, config.use_directory_urls)


def main(root: Path, out: Path, source: TextIO, answers: TextIO) -> None:
    """Answer requests until there are no more."""
    engine: Engine | None = None
    for row in source:
        request = json.loads(row)
        said = Said()
        logging.getLogger("mkdocs").addHandler(said)
        try:
            engine = engine or Engine(root, out)
            answer = getattr(engine, request.pop("do"))(**request)
        except Exception as error:
            answer = {"failed": "; ".join([*said.take(), f"{type(error).__name__}: {error}"])}
        logging.getLogger("mkdocs").removeHandler(said)
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it ends with who asks
    channel = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what anything prints is no answer
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.stdin, channel)
