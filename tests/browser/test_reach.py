"""Every page reaches every reader: light, without barriers, without a script or a network."""

import gzip
import os
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page, Response, expect

from tests.browser.conftest import LABS
from tests.website import serve

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
RUN = """async skipped => {
  const run = async (context, options) =>
      (await axe.run(context, { ...options, resultTypes: ["violations"] })).violations;
  const rules = { "color-contrast": { enabled: false }, "target-size": { enabled: true } };
  const rest = await run(document, { rules });
  const exclude = skipped ? [[skipped]] : [];
  const colors = await run({ include: [["html"]], exclude }, { runOnly: ["color-contrast"] });
  return [...rest, ...colors].flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(" ")} ${any[0]?.message ?? ""}`));
}"""
# Nearly all the time goes into the colors of words in programs, which are a dozen on all
# pages: here they are looked at in two blocks in a row, by `make audit` in all.
REPEATED = "figure.snippet ~ figure.snippet ~ figure.snippet > pre.program"
SETTLED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
# Each scheme and each width once; `make audit` takes all four pairs.
CORNERS = [("light", 1280), ("dark", 390)]
TEXT_LIMIT, FIGURE_LIMIT = 100, 150  # KiB after gzip, on a first visit
REQUESTS = 10  # of a first visit
FIGURE = "main svg, main img"
SQUEEZED = re.compile(r"\.(?:png|jpe?g|woff2)$")  # as they are: gzip gains nothing
# Every element that moves.
MOVING = """() => [...document.querySelectorAll("*")].filter(item => {
  const style = getComputedStyle(item);
  return parseFloat(style.transitionDuration) || parseFloat(style.animationDuration);
}).length"""
# As a stylesheet: the policy of a page allows no other.
ADD_MOTION = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { animation: 1s turn; scroll-behavior: smooth; transition: color 1s }");
  document.adoptedStyleSheets = [sheet];
}"""
SHIFT = """() => new Promise(done => {
  let total = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) total += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(total), 50);
})"""


@dataclass
class Survey:
    """What was seen of one page.

    Attributes:
        weight: KiB that its first visit transfers.
        has_figure: whether it shows a picture.
        shift: its cumulative layout shift.
        barriers: what axe found, with colors and width.
        asked: the addresses that it loads.
        text: all that its main part says.
    """

    weight: float
    has_figure: bool
    shift: float
    asked: list[str]
    text: str
    barriers: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def surveys(
    browser: Browser, address: str, chapters: dict[str, Path], unfold: str
) -> dict[str, Survey]:
    """Every page, as a first visit sees it."""
    return {place: _survey(browser, address, place, unfold) for place in (*chapters, *LABS)}


def _survey(browser: Browser, address: str, place: str, unfold: str) -> Survey:
    answers: list[Response] = []
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        page.on("response", lambda answer: answers.append(answer))
        page.goto(address + place, wait_until="load")
        shift = page.evaluate(SHIFT)
        bodies = {answer.url: answer.body() for answer in list(answers)}
        weight = sum(_squeezed(url, body) for url, body in bodies.items()) / 1024
        found = Survey(
            weight=weight,
            has_figure=page.locator(FIGURE).count() > 0,
            shift=shift,
            asked=list(bodies),
            text=_words(page),
        )
        page.evaluate(unfold)
        found.barriers = list(_barriers(page))
    return found


def _squeezed(url: str, body: bytes) -> int:
    return len(body) if SQUEEZED.search(url) else len(gzip.compress(body, 6))


def _barriers(page: Page, corners: Sequence[tuple[str, int]] = CORNERS) -> Iterator[str]:
    page.evaluate(AXE)
    for scheme, width in corners:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 844})
        page.evaluate(SETTLED)
        for barrier in page.evaluate(RUN, REPEATED):
            yield f"{scheme}, {width} px: {barrier}"


def _words(page: Page) -> str:
    return " ".join((page.locator("main article").text_content() or "").split())


def test_axe_finds_a_barrier(browser: Browser) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.set_content("<main><img src='data:,'><p style='color: #ccc'>pale</p></main>")
        found = "\n".join(_barriers(page))
    assert "light, 1280 px: image-alt" in found
    assert "dark, 390 px: color-contrast" in found


def test_no_barriers(surveys: dict[str, Survey], place: str) -> None:
    assert surveys[place].barriers == []


def test_page_is_light(surveys: dict[str, Survey], place: str) -> None:
    seen = surveys[place]
    assert 10 < seen.weight <= (FIGURE_LIMIT if seen.has_figure else TEXT_LIMIT)


def test_nothing_moves_while_a_page_loads(surveys: dict[str, Survey], place: str) -> None:
    assert surveys[place].shift == 0


def test_a_first_visit_asks_for_what_it_needs_only(
    surveys: dict[str, Survey], place: str, address: str
) -> None:
    asked = surveys[place].asked
    assert 5 <= len(asked) <= REQUESTS  # the page, its styles, its script and two fonts
    assert all(url.startswith(address) for url in asked)
    assert not [url for url in asked if "search_index" in url or "tensorboard" in url]


@pytest.fixture(scope="module")
def plain(browser: Browser) -> Iterator[Page]:
    """A browser without JavaScript."""
    with browser.new_context(
        java_script_enabled=False, viewport={"width": 390, "height": 844}
    ) as context:
        yield context.new_page()


def test_all_of_the_site_is_read_without_javascript(
    plain: Page, address: str, surveys: dict[str, Survey]
) -> None:
    """Walks through the whole site by its links to the next chapter."""
    plain.goto(address)
    seen: list[str] = []
    while True:
        place = plain.url.removeprefix(address)
        seen.append(place)
        assert len(_words(plain)) >= 0.9 * len(surveys[place].text), place
        shown = plain.locator("main figure.picture:visible").count()
        assert shown == plain.locator("main figure.picture:not(details *)").count(), place
        following = plain.locator("nav.turn a[rel=next]")
        if not following.count():
            break
        following.click()
    assert sorted(seen) == sorted(surveys)


def test_the_map_opens_without_javascript(plain: Page, address: str) -> None:
    plain.goto(f"{address}tensors/shape/")
    chapters = plain.get_by_role("navigation", name="Chapters")
    expect(chapters).not_to_be_visible()
    plain.get_by_role("button", name="Chapters").click()
    expect(chapters).to_be_visible()
    chapters.get_by_role("link", name="Broadcasting").click()
    expect(plain.locator("h1")).to_contain_text("Broadcasting")


def test_no_script_no_dead_buttons(plain: Page, address: str) -> None:
    plain.goto(f"{address}tensors/shape/")
    assert plain.locator("button.copy").count() > 0
    for button in ("button.copy", "button.find", "button.scheme"):
        expect(plain.locator(button).first).not_to_be_visible()


def test_all_of_the_site_is_read_offline_after_one_visit(
    browser: Browser, site: Path, surveys: dict[str, Survey]
) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        with serve(site) as address:
            page.goto(address)
            page.wait_for_function("() => navigator.serviceWorker.ready.then(w => w.active)")
            page.wait_for_function("() => navigator.serviceWorker.controller")
        complaints: list[str] = []
        page.on("requestfailed", lambda request: complaints.append(request.url))
        for place, seen in surveys.items():
            page.goto(address + place)
            assert _words(page)[:500] == seen.text[:500]
            broken = "() => [...document.images].filter(i => i.complete && !i.naturalWidth).length"
            assert page.evaluate(broken) == 0, place
        page.keyboard.press("/")
        page.locator("#query").fill("gradcheck")
        expect(page.locator("ol.found a").first).to_be_visible()
        assert complaints == []
        page.goto(f"{address}generated/tensorboard/tensorboard.js")
        assert "no network now" in page.locator("body").inner_text()


def test_a_changed_site_reaches_those_who_keep_the_old_one(
    browser: Browser, tmp_path: Path
) -> None:
    from learntorch.site import offline

    page_text = """<!doctype html><html lang="en"><title>kept</title><h1>{}</h1></html>"""
    (tmp_path / "same.txt").write_text("same")
    (tmp_path / "other.html").write_text("other")
    (tmp_path / "index.html").write_text(page_text.format("old"))
    offline.write(tmp_path)
    with browser.new_context() as context, serve(tmp_path) as address:
        page = context.new_page()
        page.goto(address)
        page.evaluate("navigator.serviceWorker.register('sw.js')")
        page.wait_for_function("() => navigator.serviceWorker.controller")
        (tmp_path / "index.html").write_text(page_text.format("new"))
        offline.write(tmp_path)
        for file in tmp_path.iterdir():  # a server tells no change within one second
            os.utime(file, (time.time() + 60, time.time() + 60))
        page.reload()
        assert page.locator("h1").inner_text() == "old"  # kept, until the new worker is ready
        asked: list[str] = []
        context.on("request", lambda request: asked.append(request.url))
        page.evaluate("navigator.serviceWorker.getRegistration().then(one => one.update())")
        heading = "async () => (await (await fetch('./')).text()).includes('new')"
        page.wait_for_function(heading)
        page.reload()
        assert page.locator("h1").inner_text() == "new"
        assert f"{address}other.html" not in asked  # what did not change is not fetched again


# What the Tab key should reach: of buttons to choose one from, only the one that is chosen.
STOPS = """() => [...document.querySelectorAll(
    "a[href], button, summary, input, select, textarea, [tabindex='0']")]
    .filter(item => item.checkVisibility({ visibilityProperty: true }) && !item.disabled
        && item.tabIndex >= 0 && (item.type !== "radio" || item.checked)).length"""
REACHED = """() => {
  const item = document.activeElement, style = getComputedStyle(item);
  const box = item.getBoundingClientRect();
  const shape = item.closest("svg.graph .node")?.querySelector("rect");  // its rim says so
  item.dataset.reached = "";
  return {
    what: item.outerHTML.slice(0, 90), body: item === document.body,
    outline: shape ? parseFloat(getComputedStyle(shape).strokeWidth) > 2
        : style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0,
  };
}"""


def test_the_keyboard_reaches_everything_and_shows_where_it_is(
    visit: Callable[..., Page], place: str
) -> None:
    page = visit(place, width=1280)
    page.evaluate("() => document.querySelectorAll('details').forEach(fold => fold.open = false)")
    count = page.evaluate(STOPS)
    assert count > 30
    page.keyboard.press("Tab")
    assert 'class="skip"' in page.evaluate(REACHED)["what"]
    for _ in range(count + 20):
        stop = page.evaluate(REACHED)
        if stop["body"]:
            break
        assert stop["outline"], stop["what"]
        assert stop["seen"], stop["what"]
        page.keyboard.press("Tab")
    assert page.evaluate("() => document.querySelectorAll('[data-reached]').length") >= count


@pytest.fixture(scope="module")
def still(browser: Browser) -> Iterator[Page]:
    """A page of a reader who wants less motion."""
    with browser.new_context(reduced_motion="reduce") as context:
        yield context.new_page()


def test_less_motion_where_less_is_wanted(still: Page, address: str, place: str) -> None:
    still.goto(address + place)
    assert still.evaluate(MOVING) == 0


def test_motion_that_somebody_adds_stops_where_less_is_wanted(
    still: Page, visit: Callable[..., Page], address: str
) -> None:
    """No stylesheet of ours moves anything, so that here all of a page is made to."""
    still.goto(address)
    for page, moves in ((visit(""), True), (still, False)):
        page.evaluate(ADD_MOTION)
        count = page.evaluate("() => document.querySelectorAll('*').length")
        assert page.evaluate(MOVING) == count * moves
        behavior = page.evaluate("() => getComputedStyle(document.body).scrollBehavior")
        assert behavior == ("smooth" if moves else "auto")


def test_regions_have_names(visit: Callable[..., Page]) -> None:
    page = visit("tensors/shape/", width=390)
    for role in ("banner", "main", "contentinfo"):
        expect(page.get_by_role(role)).to_have_count(1)
    for code in page.locator("pre.program[tabindex='0']").all():
        assert re.fullmatch(r"\w+\.py, scrolls", code.get_attribute("aria-label") or "")
    page.set_viewport_size({"width": 1280, "height": 900})
    for name in ("Chapters", "On this page", "Previous and next chapter"):
        expect(page.get_by_role("navigation", name=name)).to_have_count(1)
