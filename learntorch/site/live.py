"""Keep a site up to date while it is written: what was saved says what is rendered and run.

A page that was saved is rendered anew when it is looked at, and nothing else is. A snippet
that was saved is run, and its page rendered anew. What a page says of others (the glossary's
marks, the list of chapters, the errors) is as new as the page's own last rendering, or newer.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import queue
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from learntorch.site import labs, settings
from learntorch.site.coverage import page_problems
from learntorch.site.inventory import DOCS, GENERATED, LABS, embedded, read
from learntorch.site.links import links, page_links
from learntorch.site.render import RECORDS, remove_one, render_one, renew_notebook, snippet_name
from learntorch.snippets.cache import Cache
from learntorch.snippets.checker import LATE, SNIPPETS, Checker, find_programs
from learntorch.snippets.limits import SETTINGS
from learntorch.snippets.problem import Problem, ProblemError
from learntorch.snippets.program import load
from learntorch.snippets.record import Record

NAV = "mkdocs.yml"
GLOSSARY = "glossary.md"
_IMPORT = re.compile(r"^\s*(?:import|from) .*", re.MULTILINE)
_LINK = re.compile(r"contains a link '(?P<target>[^']+)'")
_WAITS = re.compile(r"\.py: (?:was not run|has changed since it was run)\b")
ALL = ""  # stands for every page

Answer = dict[str, Any]


class EngineError(Exception):
    """Raised where the site engine cannot work with the settings; says what it said."""


class Engine:
    """The site engine in a process of its own; see `learntorch.site.engine`.

    Args:
        root: the folder of the repository.
        out: a folder for what it makes.

    Raises:
        EngineError: it cannot read the settings.
    """

    def __init__(self, root: Path, out: Path) -> None:
        command = [sys.executable, "-m", "learntorch.site.engine", str(root), str(out)]
        quiet = {**settings.read().environment(os.environ), "NO_MKDOCS_2_WARNING": "1"}
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self._process = subprocess.Popen(command, cwd=root, env=quiet, text=True, **pipes)  # type: ignore[call-overload]
        self._lock = threading.Lock()
        self.asked = time.monotonic()
        self.site = self.ask("site")
        if failed := self.site.get("failed"):
            self.close()
            raise EngineError(failed)
        self.names = {address: name for name, address in self.site["pages"].items()}

    def ask(self, do: str, **request: Any) -> Answer:
        """Send one request and return its answer; requests wait for each other."""
        with self._lock:
            self.asked = time.monotonic()
            try:
                self._process.stdin.write(json.dumps({"do": do, **request}) + "\n")
                self._process.stdin.flush()
                row = self._process.stdout.readline()
            except (OSError, ValueError):
                row = ""
            self.asked = time.monotonic()
        return json.loads(row) if row else {"failed": "the site engine has ended"}

    def close(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):  # what it was to be told last
                pipe.close()


class Live:
    """A site that follows its sources.

    Args:
        root: the folder of the repository.
        jobs: how many programs run at a time.
        cache: where earlier runs are kept.
        say: writes a line to the terminal.

    Attributes:
        pages: the address of each page, by its path below ``docs``.
        counts: how often each page was rendered and each snippet run, by their paths.
        again: set where the package has changed, so that everything has to start anew.
    """

    def __init__(self, root: Path, jobs: int, cache: Cache, say: Callable[[str], None]) -> None:
        self.root, self.say = root, say
        self.again = threading.Event()
        self.counts: Counter[str] = Counter()
        self.news = threading.Condition()
        self._jobs, self._cache = jobs, cache
        self._checker = Checker(root, jobs, cache=cache)
        self._versions: Counter[str] = Counter()
        self._told: dict[str, tuple[str, ...]] = {}  # of each page what was said on the terminal
        self._waiting: dict[str, int] = {}  # of each page how many programs are yet to be run
        self._settings = ""  # what is wrong with the settings of the engine
        self._work: queue.Queue[Path | str | None] = queue.Queue()
        self._ran: dict[Path, str] = {}  # of each snippet the digest of the text that was run
        self._settled = False
        self._handled: set[Path] = set()  # snippets that were saved while all were run
        self._out = tempfile.TemporaryDirectory(prefix="learntorch-serve-")
        (root / RECORDS).mkdir(parents=True, exist_ok=True)  # the settings name it
        self.born = f"{os.getpid()}-{time.time_ns()}"
        self._engines = 0
        self.engine = self._new_engine()

    @property
    def pages(self) -> dict[str, str]:
        """The address of each page, by its path below ``docs``."""
        found: dict[str, str] = self.engine.site["pages"]
        return found

    @property
    def folders(self) -> list[Path]:
        """Where files are found that are no pages: the first that holds one gives it."""
        made = Path(self._out.name)
        return [self.root / DOCS, *map(Path, self.engine.site["folders"]), *made.glob("*")]

    def close(self) -> None:
        """End what runs."""
        self._work.put(None)
        self.engine.close()
        self._checker.close()
        self._out.cleanup()

    # What a browser asks

    def page(self, name: str) -> tuple[str, str]:
        """Return a page, and what is wrong with it as text; render it where it has changed."""
        answer = self.engine.ask("page", name=name)
        if "failed" in answer:
            return "", answer["failed"]
        if answer["rendered"]:
            self.counts[name] += 1
            took = "could not be rendered" if answer["error"] else f"{answer['seconds']:.2f} s"
            self.say(f"{DOCS}/{name}: rendered ({took})")
            self._tell(name, self._problems_of(name, answer))
        self._work.put(name)  # its programs may never have been run
        wrong = [*self._told.get(name, ()), self._settings]
        if waiting := self._waiting.get(name):
            wrong.append(f"{DOCS}/{name}: {waiting} of its programs are run now; wait a moment")
        return answer["html"], "\n".join(filter(None, wrong))

    def version(self, name: str) -> str:
        """Return a mark that changes whenever a page has to be loaded again."""
        return f"{self.born}.{self._versions[ALL]}.{self._versions[name]}"

    def state(self) -> Answer:
        """Return what was rendered and run so far, for tests and the curious."""
        return {"counts": dict(self.counts), "settled": self._settled}

    def _problems_of(self, name: str, answer: Answer) -> list[str]:
        """Return what is wrong with a page: with file, line and mend where we know them."""
        page = Path(DOCS, name)
        if page.suffix != ".md":
            return [*answer["said"]]
        try:
            text = read(self.root, page)
            ours = [*page_problems(self.root, page), *page_links(self.root, page)]
        except ProblemError as error:
            text, ours = "", [error.problem]
        except OSError as error:
            text = ""
            ours = [Problem(page, None, f"cannot be read: {error.strerror}", "save it again")]
        told = [str(problem) for problem in sorted(ours, key=lambda problem: problem.line or 0)]
        said = [row for row in answer["said"] if not _WAITS.search(row)]
        told += [row for row in map(partial(_placed, page, text), said) if row]
        self._waiting[name] = len(answer["said"]) - len(said)
        if answer["error"] and not told:
            told.append(str(Problem(page, None, answer["error"], "mend the page")))
        return list(dict.fromkeys(told))

    def _tell(self, name: str, problems: list[str]) -> None:
        """Say on the terminal what is wrong with a page, and once when nothing is any more."""
        before, now = self._told.get(name, ()), tuple(problems)
        if now != before:
            self._told[name] = now
            for problem in now or (f"{DOCS}/{name}: holds again",):
                self.say(problem)

    # What was saved

    def changed(self, files: Iterable[Path]) -> None:
        """Take up files that were saved, made or removed; what has to be run waits its turn."""
        stale: set[str] = set()
        anew = False
        for file in files:
            name = file.relative_to(self.root)
            if name.parts[0] == SNIPPETS or name == Path(SETTINGS):
                self._work.put(name)
            elif name == Path(NAV):
                anew = True
            elif name.parts[0] == DOCS and name.suffix == ".md":
                page = name.relative_to(DOCS).as_posix()
                anew |= (page in self.pages) != file.is_file()
                stale.update(self.pages if page == GLOSSARY else {page})
            elif name.parts[0] == "records":
                stale.add(Path(*name.parts[2:-1]).with_suffix(".md").as_posix())
            elif name.suffix == ".py" and "chapters" not in name.parts:
                self._work.put(name)
            elif name.parts[0] in ("learntorch", "mkdocs_html"):
                self._publish([ALL])
        if anew:
            self._renew_engine()
        elif stale:
            self._publish(stale)

    def _publish(self, pages: Iterable[str], new: Iterable[Path] = ()) -> None:
        """Let pages be rendered anew, and those who look at them know."""
        names = list(pages)
        if names != [ALL]:
            files = [file.relative_to(DOCS).as_posix() for file in new if file.parts[0] == DOCS]
            self.engine.ask("changed", pages=names, files=files)
        with self.news:
            self._versions.update(names)
            self.news.notify_all()

    def _new_engine(self) -> Engine:
        self._engines += 1
        out = Path(self._out.name, str(self._engines))
        out.mkdir()
        return Engine(self.root, out)

    def _renew_engine(self) -> None:
        """Read settings and navigation anew; keep the site as it is where that fails."""
        try:
            new = self._new_engine()
        except EngineError as error:
            mend = f"mend {NAV}; until then the site stays as it was"
            self._settings = str(Problem(Path(NAV), None, str(error), mend))
            self.say(self._settings)
        else:
            old, self.engine, self._settings = self.engine, new, ""
            old.close()
            self.say(f"{NAV}: {len(self.pages)} pages")
            for row in new.site["said"]:
                self.say(row)
        self._publish([ALL])

    # What is run, by the main thread: the parent of all programs ends with the thread that made it

    def work(self) -> None:
        """Run what has to be run, until `close` or until everything has to start anew."""
        self._warm()
        while not self.again.is_set():
            job = self._work.get()
            if job is None:
                return
            try:
                self._do(job)
            except ProblemError as error:
                self.say(str(error))

    def _warm(self) -> None:
        files = _telling(sorted((self.root / SNIPPETS).rglob("*.py")))
        if files:
            self._checker.warm(find_programs(self.root, files)[0])

    def _do(self, job: Path | str) -> None:
        if isinstance(job, str):
            self._run_missing(job)
        elif job == Path(SETTINGS):
            self._checker.close()
            self._checker = Checker(self.root, self._jobs, cache=self._cache)
            self._ran.clear()
            self._warm()
        elif job.parts[0] == SNIPPETS:
            name = snippet_name(job)
            if job.suffix == ".py" and self._ran.get(name, "-") != self._digest(name):
                self.run(job)
        else:
            self._start_anew(job)

    def run(self, snippet: Path) -> None:
        """Run one snippet, keep what came of it, and let its page be rendered anew.

        Args:
            snippet: its path from the root of the repository.
        """
        self._handled.add(snippet)
        name, new = snippet_name(snippet), list[Path]()
        if (self.root / snippet).is_file():
            self._ran[name] = self._digest(name)
            new = self._run(snippet)
        else:
            self._ran.pop(name, None)
            remove_one(self.root, name)
            self.say(f"{snippet}: gone")
        is_lab = snippet.parent == LABS
        late = not is_lab and not any(file.is_relative_to(RECORDS) for file in new)
        if late:  # the notebook, to which the page has a link, can come after the page
            self._publish([_page_of(snippet)], new)
        chapter = labs.page_of(snippet).relative_to(DOCS) if is_lab else Path(_page_of(snippet))
        told = settings.read()
        made = renew_notebook(self.root, chapter, told.address, told.colab)
        if made or not late:
            self._publish([_page_of(snippet)], [*new, *made])

    def _run(self, snippet: Path) -> list[Path]:
        try:
            program = load(self.root / snippet, self.root)
        except ProblemError as error:
            self.say(str(error))
            return []
        verdict = self._checker.check(program)
        new, problems = render_one(self.root, verdict)
        if not verdict.cached:
            self.counts[snippet.as_posix()] += 1
        found = [*verdict.problems, *problems]
        for problem in found:
            self.say(str(problem))
        state = "does not hold" if found else "holds"
        how = "run earlier" if verdict.cached else f"{verdict.record.seconds:.2f} s"
        self.say(f"{snippet}: {state} ({how})")
        return new

    def _run_missing(self, page: str) -> None:
        """Run the programs of a page that have no record yet."""
        try:
            names = [Path(name) for _, name in embedded(self.root, Path(DOCS, page))]
        except (ProblemError, OSError):
            return
        for name in names:
            if (self.root / SNIPPETS / name).is_file() and not self._is_current(name):
                self.run(Path(SNIPPETS) / name)

    def _digest(self, name: Path) -> str:
        try:
            return hashlib.sha256((self.root / SNIPPETS / name).read_bytes()).hexdigest()
        except OSError:
            return ""

    def _is_current(self, name: Path) -> bool:
        """Say whether a snippet was run as it stands, here or earlier."""
        digest = self._digest(name)
        if name not in self._ran:
            self._ran[name] = self._recorded(name)
        return self._ran[name] == digest

    def _recorded(self, name: Path) -> str:
        try:
            text = (self.root / RECORDS / name.with_suffix(".json")).read_text("utf-8")
            return Record.from_json(text).sha256
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    def _start_anew(self, module: Path) -> None:
        """End the work where a module of the package has changed and can be imported."""
        command = [sys.executable, "-c", "import learntorch.site.serve, learntorch.site.blocks"]
        tried = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)
        if tried.returncode:
            last = (tried.stderr.strip().splitlines() or ["no import"])[-1]
            self.say(str(Problem(module, None, last, "mend it; until then all stays as it was")))
        else:
            self.say(f"{module}: has changed; starting anew")
            self.again.set()

    # What goes on in the background

    def fill(self, quiet: float = 5.0) -> None:
        """Render the pages that nobody looks at, for the search, while nothing else is asked."""
        while not self.again.is_set():
            engine = self.engine
            if time.monotonic() - engine.asked < quiet:
                time.sleep(quiet / 4)
                continue
            answer = engine.ask("fill")
            if answer.get("failed") and engine is self.engine:
                return
            if answer.get("name") is None:
                time.sleep(quiet)
                continue
            engine.asked -= quiet  # the next one may follow at once
            self.counts["filled"] += 1

    def settle(self) -> None:
        """Run all programs that have changed since they were run last, in a process beside.

        Then renew the pages whose records came to be other than they were.
        """
        started = time.time()
        command = ["nice", sys.executable, "-m", "learntorch", "render", "--jobs", str(self._jobs)]
        quiet: dict[str, Any] = {"stdin": subprocess.DEVNULL, "capture_output": True, "text": True}
        done = subprocess.run(command, cwd=self.root, check=False, **quiet)
        rows = [row for row in done.stderr.splitlines() if not row.startswith("learntorch: ")]
        if done.returncode:
            self.say("\n".join(rows))
        for snippet in list(self._handled):  # they may have been run there as they were before
            self._ran.pop(snippet_name(snippet), None)
            self._work.put(snippet)
        records = (self.root / RECORDS).rglob("*.json")
        names = [file.relative_to(self.root / RECORDS) for file in records if _since(file, started)]
        pages = {_page_of(SNIPPETS / name.with_suffix(".py")) for name in names}
        new = [path for path in (self.root / GENERATED).rglob("*") if _since(path, started)]
        files = [path.relative_to(self.root) for path in new if path.is_file()]
        if labs_new := {_lab_page(file) for file in files} & self.pages.keys() - pages:
            pages |= labs_new
            self._renew_engine()
        if pages:
            self._publish(pages, files)
        self._settled = True
        state = f"{len(pages)} pages are to be rendered anew" if pages else "all as it was"
        self.say(f"all programs looked at ({time.time() - started:.0f} s): {state}")


def _telling(files: Iterable[Path]) -> list[Path]:
    """Return a few of many programs which import all that the many do: to parse all takes long."""
    seen: set[str] = set()
    kept = []
    for file in files:
        text = file.read_text("utf-8", errors="replace")
        found = {*_IMPORT.findall(text), *(word for word in LATE if word in text)}
        if not found <= seen:
            seen |= found
            kept.append(file)
    return kept


def _since(file: Path, moment: float) -> bool:
    try:
        return file.stat().st_mtime >= moment
    except OSError:
        return False


def _lab_page(file: Path) -> str:
    return file.relative_to(DOCS).as_posix()


def _page_of(snippet: Path) -> str:
    """Return the page that shows a snippet, by its path below ``docs``."""
    if snippet.parent == LABS:
        return f"{Path(GENERATED).name}/{labs.place(snippet).as_posix()}"
    return snippet_name(snippet).parent.with_suffix(".md").as_posix()


def _placed(page: Path, text: str, row: str) -> str:
    """Return what the engine says of a page, with the line of the link that it is about.

    Nothing is returned where our own checks say the same.
    """
    found = _LINK.search(row)
    if found is None:
        return row
    target = found["target"]
    line = next((line for line, one in links(text) if one == target), None)
    if "not contain an anchor" not in row and "generated/" not in target:
        return ""
    return str(Problem(page, line, f"the link {target} leads nowhere", "mend the link"))
