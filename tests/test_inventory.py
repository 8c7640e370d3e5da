"""Nothing stands alone or leads nowhere, and as much is checked as the table says."""

from pathlib import Path

from learntorch.site.coverage import check_artefacts, coverage
from learntorch.site.inventory import GENERATED, check_inventory
from learntorch.site.links import dead_links

ROOT = Path(__file__).parents[1]


def hold(problems):
    assert not problems, "\n" + "\n".join(map(str, problems))


def test_each_page_snippet_and_picture_has_its_counterpart():
    hold(coverage(ROOT))


def test_each_page_holds_what_the_table_counts():
    hold(check_inventory(ROOT))


def test_each_picture_was_made_by_a_run():
    assert (ROOT / GENERATED).is_dir(), "run: learntorch render"
    hold(check_artefacts(ROOT))


def test_each_link_leads_somewhere():
    hold(dead_links(ROOT))
