"""The display: plain where nobody watches, and right about the time left."""

import io
import logging
import re
from pathlib import Path

import pytest

from mt.terminal import spoken_time
from mt.tracking.console import Console, Limits, Sample, next_commands
from mt.tracking.recorded import Recorded


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def whole_run(console: Console, clock: Clock) -> None:
    with console:
        console.message("4,827 pairs")
        console.start(Limits(steps=1000, epochs=10))
        for step in range(100, 1001, 100):
            clock.now += 20
            console.update(step, step / 100, loss=5 - step / 500, tokens_per_second=12345.6)
            if step % 500 == 0:
                sample = Sample("a [bold]man[/bold]\x1b[31m\n", "ein Mann", "日本語 مرحبا")
                console.validation(step, step / 100, 2.3, {"BLEU": 31.2, "chrF": 55.0}, 31.9, 500, sample=sample)
        scores = {"BLEU": (55.12, "nrefs:1|tok:13a"), "chrF": (70.0, "nc:6"), "TER": (33.3, "tok:tercom")}
        console.summary("test", scores, 32.9, 283.4, 12345.6, Path("outputs/a/bundle"), Path("outputs/a"))


@pytest.fixture
def plain(tmp_path: Path) -> tuple[str, str]:
    stream, clock = io.StringIO(), Clock()
    whole_run(Console(stream, log_file=tmp_path / "train.log", interval=30, clock=clock), clock)
    return stream.getvalue(), (tmp_path / "train.log").read_text(encoding="utf-8")


def test_no_control_characters_where_there_is_no_terminal(plain: tuple[str, str], monkeypatch) -> None:
    for text in plain:
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", text)
    monkeypatch.setenv("FORCE_COLOR", "1")
    stream, clock = io.StringIO(), Clock()
    whole_run(Console(stream, clock=clock), clock)
    assert "\x1b" not in stream.getvalue()


def test_work_on_pairs_is_told_at_intervals_with_its_speed_and_the_time_left(tmp_path: Path) -> None:
    stream, clock = io.StringIO(), Clock()
    with Console(stream, log_file=tmp_path / "train.log", interval=30, clock=clock) as console:
        console.working("reading the corpus")
        console.working("cleaning the pairs", 1000, 9000)  # 1,000 were done before
        for done in range(2000, 9001, 1000):
            clock.now += 20
            console.working("cleaning the pairs", done, 9000)
        console.working("training the vocabulary")
    told = [line for line in stream.getvalue().splitlines() if "pairs/s" in line]
    assert told[0] == "cleaning the pairs  3,000 of 9,000 pairs  50 pairs/s  2m 00s left"
    assert len(told) == 4
    names = [line for line in stream.getvalue().splitlines() if line not in told]
    assert names == ["reading the corpus", "cleaning the pairs", "training the vocabulary"]
    assert (tmp_path / "train.log").read_text(encoding="utf-8").splitlines() == stream.getvalue().splitlines()


def test_work_of_unknown_size_is_counted() -> None:
    stream, clock = io.StringIO(), Clock()
    with Console(stream, interval=30, clock=clock) as console:
        console.working("reading the corpus")
        clock.now += 40
        console.working("reading the corpus", 8000)
    assert stream.getvalue().splitlines()[1] == "reading the corpus  8,000 pairs  200 pairs/s"


def test_on_a_terminal_the_bar_shows_the_work() -> None:
    stream, clock = io.StringIO(), Clock()
    with Console(stream, terminal=True, clock=clock) as console:
        console.working("cleaning the pairs", 0, 100)
        clock.now += 10
        console.working("cleaning the pairs", 25, 100)
        assert console.progress is not None
        assert console.progress.tasks[0].percentage == 25
        clock.now += 30
        console.working("cleaning the pairs", 100, 100)
        assert console.progress.tasks[0].total is None


def test_lines_say_what_happened(plain: tuple[str, str]) -> None:
    lines = plain[0].splitlines()
    assert lines[0] == "4,827 pairs"
    progress = [line for line in lines if "tokens/s" in line and "left" in line]
    assert len(progress) == 5  # every 20 s asked, every 30 s told: 40, 80, ...
    assert progress[0] == " 20%  epoch 2.0/10  step 200/1,000  loss 4.600  12,346 tokens/s  2m 40s left"
    assert "epoch 5.0  step 500  loss 2.300  BLEU 31.2 (best)  chrF 55.0" in lines
    assert "epoch 10.0  step 1,000  loss 2.300  BLEU 31.2 (best 31.9 at 500)  chrF 55.0" in lines
    assert "  source     a [bold]man[/bold] [31m" in lines
    assert "  hypothesis 日本語 مرحبا" in lines


def test_summary_has_scores_signatures_and_commands(plain: tuple[str, str]) -> None:
    for text in plain:
        for expected in (
            r"test BLEU +55\.1 +nrefs:1\|tok:13a", r"lookup BLEU +32\.9", r"test chrF +70\.0", r"test TER +33\.3",
            r"training time +4m 43s", r"speed +12,346 +tokens/s", r"model +outputs/a/bundle",
            r"python -m mt\.translate run=outputs/a\n", r"python -m mt\.evaluate run=outputs/a data\.split=test\n",
            r"tensorboard --logdir outputs\n",
        ):  # fmt: skip
            assert re.search(expected, text), expected


def test_summary_says_how_many_updates_were_skipped(tmp_path: Path) -> None:
    def summary(skipped: tuple[int, int]) -> str:
        stream = io.StringIO()
        with Console(stream) as console:
            scores = {"BLEU": (55.12, "nrefs:1|tok:13a")}
            console.summary("test", scores, None, 9.0, 9.0, tmp_path / "bundle", tmp_path, skipped=skipped)
        return " ".join(stream.getvalue().split())

    assert "skipped" not in summary((0, 20))
    assert "skipped updates 3 of 20: their gradients were not finite" in summary((3, 20))
    assert "hardly been trained" not in summary((3, 20))
    assert "skipped updates 19 of 20" in summary((19, 20))
    assert "hardly been trained" in summary((19, 20))


def test_a_terminal_gets_a_bar_and_its_log_file_does_not(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    stream, clock = io.StringIO(), Clock()
    whole_run(Console(stream, log_file=tmp_path / "log", terminal=True, clock=clock), clock)
    assert "\x1b[" in stream.getvalue()
    assert stream.getvalue().rstrip(" \r\n").count("\x1b[?25l") == stream.getvalue().count("\x1b[?25h") == 1
    assert "\x1b" not in (tmp_path / "log").read_text(encoding="utf-8")


def test_what_is_being_done_is_shown_before_the_limits_are_known(tmp_path: Path) -> None:
    shown = io.StringIO()
    with Console(shown, log_file=tmp_path / "log", terminal=True) as console:
        console.doing("loading torch")
        console.doing("training the vocabulary", logged=True)
        assert console.progress is not None
        console.progress.refresh()
        console.start(Limits(steps=10))
        assert "loading torch" in shown.getvalue()
        assert "training the vocabulary" in shown.getvalue()
    assert (tmp_path / "log").read_text(encoding="utf-8") == "training the vocabulary\n"
    plain = io.StringIO()
    with Console(plain, terminal=False) as console:
        console.doing("loading torch")
        console.doing("training the vocabulary", logged=True)
    assert plain.getvalue() == "training the vocabulary\n"


def test_progress_before_and_between_the_log_entries() -> None:
    stream, clock = io.StringIO(), Clock()
    with Console(stream, interval=30, clock=clock) as console:
        console.start(Limits(steps=1000))
        for now, step, numbers in ((40, 1, ()), (80, 2, (4.6, 12345.6)), (80.1, 3, ()), (120, 4, ())):
            clock.now = now
            console.update(step, 0.0, *numbers)
    first, second, last = stream.getvalue().splitlines()
    assert "step 1/1,000" in first
    assert "loss" not in first
    assert "step 2/1,000  loss 4.600  12,346 tokens/s" in second
    assert "step 4/1,000  loss 4.600  12,346 tokens/s" in last


def test_brackets_in_names_are_shown_as_they_are(tmp_path: Path) -> None:
    for terminal in (False, True):
        stream = io.StringIO()
        with Console(stream, log_file=tmp_path / "log", terminal=terminal) as console:
            console.message("run [/x] :smile: [bold]a")
            scores = {"[/x] :smile:": (1.0, "[bold]a[/bold]")}
            console.summary("[red]", scores, None, 1.0, 1.0, Path("[b]/bundle"), Path("[b]"))
        for text in (re.sub("\x1b\\[[0-9;]*m", "", stream.getvalue()), (tmp_path / "log").read_text(encoding="utf-8")):
            for name in ("run [/x] :smile: [bold]a", "[red] [/x] :smile:", "[bold]a[/bold]", "[b]/bundle", "'run=[b]'"):
                assert name.strip("'") in text.replace("'", ""), (name, text)


@pytest.mark.parametrize(
    ("limits", "share"),
    [
        (Limits(steps=200), 0.25),
        (Limits(epochs=10), 0.3),
        (Limits(minutes=2), 0.5),
        (Limits(steps=200, epochs=10, minutes=2), 0.5),
        (Limits(steps=10), 1.0),
        (Limits(), 0.0),
    ],
)
def test_the_nearest_limit_counts(limits: Limits, share: float) -> None:
    assert limits.share(step=50, epoch=3.0, seconds=60.0) == pytest.approx(share)


def test_time_left_of_a_run_that_goes_on_counts_from_where_it_went_on() -> None:
    stream, clock = io.StringIO(), Clock()
    with Console(stream, interval=0, clock=clock) as console:
        console.start(Limits(steps=1000), step=900, epoch=9, seconds=5000)
        clock.now = 10
        console.update(920, 9.2, 1.0, 100.0)
    assert "40s left" in stream.getvalue()


@pytest.mark.parametrize(("seconds", "text"), [(0, "0s"), (59.6, "1m 00s"), (201, "3m 21s"), (3840, "1h 04m")])
def test_spoken_time(seconds: float, text: str) -> None:
    assert spoken_time(seconds) == text


def test_commands_survive_a_folder_with_spaces() -> None:
    assert all("'my runs/a" in command for command in next_commands(Path("my runs/a")))


def test_warnings_of_the_package_are_lines_of_the_display_and_of_the_log(tmp_path: Path) -> None:
    stream, logger = io.StringIO(), logging.getLogger("mt.figures.fonts")
    with Console(stream, log_file=tmp_path / "train.log") as console:
        logger.warning("no font for %s", "Thai")
        console.message("after")
    logger.warning("unheard")
    assert stream.getvalue().splitlines() == ["no font for Thai", "after"]
    assert (tmp_path / "train.log").read_text(encoding="utf-8").splitlines() == ["no font for Thai", "after"]


def test_the_summary_says_what_recording_took(tmp_path: Path) -> None:
    def said(recorded: Recorded) -> str:
        stream = io.StringIO()
        with Console(stream) as console:
            scores = {"BLEU": (1.0, "nrefs:1")}
            folders = tmp_path / "bundle", tmp_path
            console.summary("test", scores, None, 100.0, 9.0, *folders, recorded=recorded, recording_seconds=0.5)
        return " ".join(stream.getvalue().split())

    assert "attention" not in said(Recorded())
    drawn = Recorded(maps=1000, size=640_000, pictures=7, left_out=20, drawing_seconds=2.0)
    assert "attention 640.0 kB 1,000 maps of 640 B, recorded in 0.5s (0.5% of the time); 7 pictures drawn in 2.0s" in (
        said(drawn)
    )
    assert "(2.0% of the time), 20 left out (tracking.drawing_share)" in said(drawn)
    assert "pictures" not in said(Recorded(maps=3, size=1_200_000_000))
    assert "1,200.0 MB" in said(Recorded(maps=3, size=1_200_000_000))
