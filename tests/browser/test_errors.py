"""A pasted message finds its entry, with other numbers, shapes, dtypes and names in it."""

import random
import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest
from playwright.sync_api import Browser, Page, expect

from learntorch.site.embedded import Folders
from learntorch.site.finder import LIKE, Finder
from learntorch.site.messages import Entry, entries
from learntorch.snippets.record import Raised, Record
from tests.website import ROOT

CHAPTER = "errors/"
FOLDERS = Folders(
    ROOT / "snippets", ROOT / "build/records", ROOT / "docs/generated", ROOT / "records"
)
CHANGES = 20  # of each message
DTYPES = ("Float", "Double", "Long", "Int", "Half", "Byte", "Short", "Char", "BFloat16")
TYPES = ("unsigned char", "double", "long int", "int", "c10::Half", "signed char")
NAMES = ("Encoder", "Head2", "my_net", "Resnet50", "Tokens", "block_3", "Loader", "theirs")
LAYERS = ("fc1.weight", "encoder.layer.0.bias", "conv1.weight", "head.bias", "norm.weight")
# What in a message is the reader's own, and what else may stand there.
OWN = {
    "no-forward": [("Net", NAMES)],
    "forward-wrong-args": [("Sequential", NAMES)],
    "state-dict-mismatch": [("Linear", NAMES), ("weight", LAYERS), ("bias", LAYERS)],
    "state-dict-data-parallel-prefix": [("Linear", NAMES), ("weight", LAYERS), ("bias", LAYERS)],
    "load-whole-model": [("torch.nn.modules.linear.Linear", NAMES)],
    "dataset-without-len": [("Squares", NAMES)],
    "attribute-typo": [("flat32", ("foat32", "intt64", "onse", "cudo", "Float64"))],
    "max-returns-pair": [("'float'", ("'sum'", "'mean'", "'all'", "'float'"))],
    "tensor-from-dict": [("dict", ("set", "Image", "Series", "DataFrame", "Encoding"))],
    "numpy-object-dtype": [("numpy.str_", ("numpy.object_", "numpy.bytes_", "numpy.datetime64"))],
    "inplace-breaks-backward": [("Exp", ("SigmoidBackward0", "ReluBackward0", "Tanh"))],
    "optimizer-needs-iterable": [("torch.FloatTensor", ("Parameter", "torch.cuda.FloatTensor"))],
    "device-mismatch": [
        ("cpu and cuda:0", ("cuda:0 and cpu", "mps:0 and cpu", "cuda:1 and cuda:0"))
    ],
    "update-makes-non-leaf": [("*:", ("*:", "-:", "+:", "/:")), ("'float'", ("'float'", "'int'"))],
    "bool-of-many": [],
}
UNKNOWN = (
    "KeyError: 'loss'",
    "ModuleNotFoundError: No module named 'transformers'",
    "FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'",
    "SyntaxError: invalid syntax",
    "the quick brown fox",
)
NOISE = (
    "epoch 3: loss 0.2841, accuracy 0.91",
    "/home/me/.venv/lib/python3.12/site-packages/x/y.py:31: UserWarning: this tensor is a copy",
    "INFO  loading weights of size 1024 from checkpoint",
    "100%|##########| 63/63 [00:04<00:00, 14.9it/s]",
)
FIND = "texts => texts.map(text => learntorchErrors.find(text).slice(0, 2))"


@pytest.fixture(scope="module")
def known() -> dict[str, Entry]:
    """All entries with a message, by their keys."""
    pages = sorted((ROOT / "docs/errors").glob("*.md"))
    found = [entry for page in pages for entry in entries(page, FOLDERS) if entry.messages]
    assert len({entry.key for entry in found}) == len(found)
    return {entry.key: entry for entry in found}


def tracebacks() -> dict[str, str]:
    """Return the whole traceback of each entry's own program."""
    files = (ROOT / "build/records/errors").rglob("*.json")
    records = {file.stem: Record.from_json(file.read_text("utf-8")) for file in files}
    return {
        stem.replace("_", "-"): record.raised.traceback
        for stem, record in records.items()
        if record.raised
    }


def changed(key: str, text: str, chance: random.Random) -> str:
    """Return a message as another program would raise it."""
    for own, others in OWN.get(key, ()):
        text = text.replace(own, chance.choice(others))
    text = re.sub(
        r"\[\d+(?:, \d+)*\]",
        lambda _: str([chance.randint(1, 900) for _ in range(chance.randint(1, 5))]),
        text,
    )
    text = re.sub(rf"\b(?:{'|'.join(DTYPES)})\b", lambda _: chance.choice(DTYPES), text)
    text = re.sub(
        r"type \((?:unsigned char|float)\)", lambda _: f"type ({chance.choice(TYPES)})", text
    )
    text = re.sub(r"torch\.\w+Tensor", lambda _: f"torch.{chance.choice(DTYPES)}Tensor", text)
    return numbered(text, chance)


def numbered(text: str, chance: random.Random) -> str:
    """Return a message with other numbers."""
    text = re.sub(r"0x[0-9a-f]+", lambda _: hex(chance.getrandbits(47)), text)
    return re.sub(r"(?<![\w.])\d+(?=x?\d*\b)", lambda _: str(chance.randint(1, 4000)), text)


def embedded(key: str, traceback: str, message: str, chance: random.Random) -> str:
    """Return a whole traceback of another machine, among other lines, that ends in a message."""
    head = traceback[: traceback.index(message.split("\n")[0])]
    head = re.sub(
        r'File "[^"]*?site-packages/', 'File "/opt/env/lib/python3.12/site-packages/', head
    )
    head = re.sub(r'File "[^"]*?snippets/[^"]*"', 'File "/home/me/train.py"', head)
    head = re.sub(r"line \d+", lambda _: f"line {chance.randint(2, 3000)}", head)
    noise = "\n".join(chance.sample(NOISE, 2))
    after = chance.choice(("", "\n", "\n\nProcess finished with exit code 1\n"))
    return f"{noise}\n{head}{changed(key, message, chance)}{after}"


def twins(known: dict[str, Entry], key: str) -> set[str]:
    """Return the entries whose message is the same but for its numbers."""

    def words(one: str) -> list[str]:
        return re.findall(r"(?<!\w)[^\W\d]\w*", known[one].messages[0])

    return {other for other in known if words(other) == words(key)}


def misses(page: Page, asked: list[tuple[set[str], str]]) -> list[tuple[set[str], str, str]]:
    """Return what was wanted, what came first and the text, where they differ.

    Twins share the first place: whichever is named, its twin has the same score.
    """
    answers = page.evaluate(FIND, [text for _, text in asked])
    return [
        (wanted, found[0]["key"] if found else "nothing", text)
        for (wanted, text), found in zip(asked, answers, strict=True)
        if not found
        or found[0]["key"] not in wanted
        or (len(wanted) == 1 and len(found) > 1 and found[0]["score"] - found[1]["score"] < 1e-9)
    ]


def test_all_72_are_there_and_each_is_a_heading(
    visit: Callable[..., Page], known: dict[str, Entry]
) -> None:
    page = visit(CHAPTER)
    links = page.locator(".messages li[data-said] > a")
    assert links.count() == len(known) == 72
    assert page.locator(".messages li li:not([data-said])").count() == 16  # without a message
    for href in [link.get_attribute("href") or "" for link in links.all()][::9]:
        other = visit(f"{CHAPTER}{href}")
        expect(other.locator(f"h2#{href.partition('#')[2]}")).to_be_in_viewport()


def test_a_message_with_other_numbers_and_names_is_found_first(
    visit: Callable[..., Page], known: dict[str, Entry]
) -> None:
    chance = random.Random(0)
    asked = [(twins(known, key), entry.messages[0]) for key, entry in known.items()]
    asked += [
        (twins(known, key), changed(key, entry.messages[0], chance))
        for key, entry in known.items()
        for _ in range(CHANGES)
    ]
    differing = sum(text not in known[min(keys)].messages for keys, text in asked)
    assert differing > len(asked) / 2
    assert misses(visit(CHAPTER), asked) == []


def test_within_a_traceback_the_very_entry_is_found_first(
    visit: Callable[..., Page], known: dict[str, Entry]
) -> None:
    chance, whole = random.Random(1), tracebacks()
    asked = [
        ({key}, embedded(key, whole[key], entry.messages[0], chance))
        for key, entry in known.items()
        for _ in range(CHANGES)
    ]
    assert misses(visit(CHAPTER), asked) == []


def test_messages_without_their_type_and_from_other_tools_are_found(
    visit: Callable[..., Page], known: dict[str, Entry]
) -> None:
    chance, asked = random.Random(2), []
    for key, entry in known.items():
        text = changed(key, entry.messages[0], chance)
        alone = text.partition(": ")[2]
        pytest_like = "\n".join(f"E       {row}" for row in text.split("\n"))
        asked += [(twins(known, key), one) for one in (alone, pytest_like, f"[rank0]: {text}")]
    assert misses(visit(CHAPTER), asked) == []


def test_other_wordings_are_found(visit: Callable[..., Page], known: dict[str, Entry]) -> None:
    own = {entry.messages[0].partition(": ")[2]: key for key, entry in known.items()}
    asked = [
        ({key, own.get(said, key)}, said)
        for key, entry in known.items()
        for said in [*entry.messages[1:], *entry.wordings]
    ]
    assert len(asked) > 30
    chance = random.Random(3)  # numbers alone: what was said of one dtype was not said of all
    asked += [(keys, numbered(said, chance)) for keys, said in asked for _ in range(5)]
    assert misses(visit(CHAPTER), asked) == []


def test_what_is_no_entry_finds_none(visit: Callable[..., Page]) -> None:
    page = visit(CHAPTER)
    assert page.evaluate(FIND, list(UNKNOWN)) == [[] for _ in UNKNOWN]


def test_the_links_of_chapters_are_what_the_search_finds(
    visit: Callable[..., Page], known: dict[str, Entry]
) -> None:
    finder = Finder((PurePosixPath("errors.md"), entry) for entry in known.values())
    files = (ROOT / "build/records").rglob("*.json")
    records = [Record.from_json(file.read_text("utf-8")) for file in files]
    raised = [record.raised for record in records if record.raised]
    raised += [Raised(0, text, "") for _, text in _all_changed(known)]
    answers = visit(CHAPTER).evaluate(FIND, [error.traceback or error.text for error in raised])
    linked = 0
    for error, answer in zip(raised, answers, strict=True):
        found = finder.find(error)
        assert found
        if found.likeness >= LIKE:
            linked += 1
            first = answer[0]
            assert found.entry.key in twins(known, first["key"]), error.text
            assert abs(first["likeness"] - found.likeness) < 1e-6, error.text
    assert linked > 200


def _all_changed(known: dict[str, Entry]) -> list[tuple[str, str]]:
    """Return keys and messages with other numbers and names, two of each."""
    chance = random.Random(3)
    return [
        (key, changed(key, one.messages[0], chance)) for key, one in known.items() for _ in "ab"
    ]


@pytest.mark.parametrize("width", [1280, 390])
def test_typing_shows_the_entry(visit: Callable[..., Page], width: int) -> None:
    page = visit(CHAPTER, width=width)
    box = page.get_by_label("An error message, or a whole traceback")
    box.fill("IndexError: Target 17 is out of bounds.")
    expect(page.locator(".finder").get_by_role("status")).to_have_text(
        "This is it, or comes closest:"
    )
    expect(page.locator(".answers a").first).to_have_text("A class that the net does not know")
    assert page.evaluate("() => document.scrollingElement.scrollWidth") <= width
    box.press("Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/errors/loss/#target-out-of-bounds$"))


def test_twins_are_both_shown(visit: Callable[..., Page]) -> None:
    page = visit(CHAPTER)
    box = page.get_by_label("An error message, or a whole traceback")
    box.fill("RuntimeError: mat1 and mat2 shapes cannot be multiplied (64x1024 and 512x10)")
    expect(page.locator(".finder").get_by_role("status")).to_contain_text(
        "Two entries raise this message"
    )
    expect(page.locator(".answers a")).to_have_count(2)
    box.fill("no such thing")
    expect(page.locator(".finder").get_by_role("status")).to_contain_text("No entry is like it")
    expect(page.locator(".answers a")).to_have_count(0)


def test_without_javascript_the_list_remains(browser: Browser, address: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + CHAPTER)
        assert page.locator(".messages li li > a").count() == 88
        assert not page.locator("textarea").is_visible()


def test_nothing_of_this_machine_is_in_the_list(site: Path) -> None:
    text = (site / "errors/index.html").read_text("utf-8")
    places = set(re.findall(r'data-places="([^"]*)"', text))
    assert any(places)
    assert all(one.startswith("torch/") for place in places for one in place.split())
