"""The HTML page in a real browser: it filters, searches, shows both sides, and asks nobody for anything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from diff.browser import Page, browser, executable
from diff.hostile import lay_out
from diff.pairs import FOLDER, report_of
from wirewright.diff.page import html_report
from wirewright.diffing import diff

COMMAND = executable()
if COMMAND is None:
    pytest.skip("there is no chromium here to look at a page", allow_module_level=True)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The hostile pair, opened."""
    folder = tmp_path_factory.mktemp("page")
    path = folder / "report.html"
    report = diff(*lay_out(folder)).report
    path.write_text(html_report(report), encoding="utf-8")
    assert COMMAND is not None
    with browser(COMMAND) as opened:
        opened.open(path.as_uri())
        yield opened


SHOWN = "[...document.querySelectorAll('.card')].filter(c => !c.hidden).length"


def choose(page: Page, control: str, value: str) -> int:
    """Set a control, and count the cards that are shown then."""
    page.run(
        f"document.getElementById('{control}').value = {value!r};"
        f"document.getElementById('{control}').dispatchEvent(new Event('input'))"
    )
    count: int = page.run(SHOWN)
    return count


def test_nothing_is_fetched_and_nothing_goes_wrong(page: Page) -> None:
    assert page.run(SHOWN) == 5
    assert [url for url in page.requests if not url.startswith("file:")] == []
    assert len(page.requests) == 1
    assert page.complaints == []


def test_text_of_a_spec_stays_text(page: Page) -> None:
    assert (
        page.run(
            "document.querySelectorAll('main img, main i:not(.x), main b b').length"
        )
        == 0
    )
    assert page.run("document.querySelectorAll('script').length") == 1
    assert "</script><b>ring</b>" in page.run(
        "document.querySelector('main').textContent"
    )


def test_the_conclusion_and_the_tiles(page: Page) -> None:
    assert "breaks a client" in page.run(
        "document.querySelector('.conclusion').textContent"
    )
    tiles = page.run(
        "[...document.querySelectorAll('.tile b')].map(t => t.textContent)"
    )
    assert len(tiles) == 9
    assert sum(map(int, tiles[:3])) == 5


def test_search(page: Page) -> None:
    assert choose(page, "search", "ENUM-value") == 1
    assert choose(page, "search", "no such thing") == 0
    assert page.run("document.getElementById('nothing').hidden") is False
    assert choose(page, "search", "") == 5
    assert page.run("document.getElementById('shown').textContent") == "5 of 5"


def test_filters(page: Page) -> None:
    assert choose(page, "level", "breaking") == 3
    assert choose(page, "party", "server") == 2
    assert choose(page, "level", "") == 5
    assert choose(page, "party", "") == 5
    assert choose(page, "axis", "behaviour") == 2
    assert choose(page, "axis", "") == 5


def test_a_tile_filters_and_a_second_click_undoes_it(page: Page) -> None:
    tile = "document.querySelector('.tile.breaking[data-party=client]')"
    page.run(f"{tile}.click()")
    assert (
        page.run(SHOWN) == int(page.run(f"{tile}.querySelector('b').textContent")) > 0
    )
    assert page.run(f"{tile}.getAttribute('aria-pressed')") == "true"
    page.run(f"{tile}.click()")
    assert page.run(SHOWN) == 5


def test_before_and_after_stand_side_by_side(page: Page) -> None:
    page.run("document.querySelectorAll('.card').forEach(card => card.open = true)")
    boxes = page.run(
        "[...document.querySelector('.card .sides').children]"
        ".map(side => side.getBoundingClientRect()).map(box => [box.x, box.y, box.width])"
    )
    assert boxes[0][1] == boxes[1][1]
    assert boxes[1][0] >= boxes[0][0] + boxes[0][2]
    assert page.run("document.documentElement.scrollWidth <= innerWidth")


def test_it_can_be_read_without_its_script() -> None:
    """Every change with its verdicts is in the page itself."""
    report = report_of(FOLDER / "event-removed")
    text = html_report(report)
    assert "<code>mute</code>" in text
    assert text.count('<details class="card') == len(report.changes)
    assert "http" not in text.replace("http-equiv", "")
