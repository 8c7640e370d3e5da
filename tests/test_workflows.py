"""The workflows call what exists, pin what they use, and may do what SECURITY.md says."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from learntorch.site import settings
from learntorch.site.build import SITE

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / ".github/workflows"
FILES = sorted(FOLDER.glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
# what a job may run that is no target of ours: only where no code of ours is
HOSTED = re.compile(r"\bgh (api|release|issue|label)\b|\bgit push\b")


def load(file):
    told = yaml.safe_load(file.read_text())
    told["on"] = told.pop(True)  # YAML 1.1 reads `on` as true
    return told


WORKFLOWS = {file.stem: load(file) for file in FILES}
CHECKS = [*WORKFLOWS["check"]["jobs"]]
JOBS = [
    pytest.param(name, job, id=f"{name}-{job}")
    for name, workflow in WORKFLOWS.items()
    for job in workflow["jobs"]
]


def job_of(name, job):
    return WORKFLOWS[name]["jobs"][job]


def permissions(name, job):
    found = job_of(name, job).get("permissions", WORKFLOWS[name]["permissions"])
    return ", ".join(f"{what}: {how}" for what, how in sorted(found.items()))


def steps(name, job):
    return job_of(name, job).get("steps", [])  # none where it calls a workflow of ours


def runs(name, job):
    return [step["run"] for step in steps(name, job) if "run" in step]


def actions(name, job):
    return [step for step in steps(name, job) if "uses" in step]


def needs(name, job):
    found = job_of(name, job).get("needs", [])
    return [found] if isinstance(found, str) else found


def before(name, job):
    """Return the jobs that have to end before this one may begin."""
    return {one for need in needs(name, job) for one in (need, *before(name, need))}


def begins(name, job, **results):
    """Evaluate whether a job begins where those before it ended so; all others succeeded.

    A status that no `needs` of the job names counts as well, as on GitHub.
    """
    ended = {one: results.get(one, "success") for one in before(name, job)}
    told = {f"needs.{one}.result": ended[one] for one in needs(name, job)}
    told["needs.*.result"] = list(told.values())
    told["github.ref"] = "refs/heads/main"
    may = {
        "contains": lambda where, what: what in where,
        "fromJSON": json.loads,
        "always": lambda: True,
        "cancelled": lambda: False,  # of the whole run
        "failure": lambda: "failure" in ended.values(),
        "success": lambda: set(ended.values()) <= {"success"},
    }
    text = " ".join(str(job_of(name, job).get("if", "success()")).split())
    text = text.removeprefix("${{").removesuffix("}}")
    if not re.search(r"\b(always|cancelled|failure|success)\(", text):
        text = f"success() && ({text})"
    text = re.sub(r"(needs|github)\.[\w.*]+", lambda found: repr(told[found[0]]), text)
    text = re.sub(r"!(?!=)", " not ", text).replace("&&", " and ").replace("||", " or ")
    return eval(text.strip(), {"__builtins__": {}}, may)


def test_there_are_the_four_that_we_know():
    assert sorted(WORKFLOWS) == ["check", "gpu", "publish", "weekly"]


@pytest.mark.parametrize(("name", "job"), JOBS)
def test_a_step_runs_a_target_of_ours_or_speaks_to_the_host(name, job):
    ours = any("checkout" in step["uses"] for step in actions(name, job))
    for text in runs(name, job):
        found = re.fullmatch(r"make ([a-z-]+)(?: [A-Z]+=\w+)*", text.strip())
        if found:
            assert found[1] in TARGETS, f"make {found[1]} is no target of the Makefile"
            assert ours
        else:
            assert HOSTED.search(text), f"neither a make target nor a call of the host: {text}"


def test_nobody_with_rights_runs_code_of_ours():
    for name, workflow in WORKFLOWS.items():
        for job in workflow["jobs"]:
            if "write" in permissions(name, job):
                assert not any("checkout" in step["uses"] for step in actions(name, job))
                assert not any("make" in text for text in runs(name, job))


def test_one_job_pushes_the_notebooks_of_main_before_the_site_links_to_them():
    pushing = [
        (name, job)
        for name, workflow in WORKFLOWS.items()
        for job in workflow["jobs"]
        if any("git push" in text for text in runs(name, job))
    ]
    assert pushing == [("publish", "notebooks")]
    assert "github.ref == 'refs/heads/main'" in job_of("publish", "notebooks")["if"]
    assert WORKFLOWS["publish"]["on"]["push"] == {"branches": ["main"]}
    assert "notebooks" in job_of("publish", "deploy")["needs"]
    given = [step["with"] for step in actions("publish", "build") if "upload" in step["uses"]]
    (books,) = [one["path"] for one in given if one.get("name") == "notebooks"]
    assert books == f"{SITE}/**/*.ipynb"


def test_links_to_colab_name_the_branch_that_is_pushed_and_it_holds_the_newest(tmp_path):
    (script,) = runs("publish", "notebooks")
    (place,) = [step["with"]["path"] for step in actions("publish", "notebooks")]
    hub = tmp_path / "hub/a/b"
    subprocess.run(["git", "init", "--quiet", "--bare", hub], check=True)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/gh").write_text("#!/bin/sh\n")  # nobody has to prove who they are here
    (tmp_path / "bin/gh").chmod(0o755)
    told = {"GITHUB_SERVER_URL": f"file://{tmp_path}/hub", "GITHUB_REPOSITORY": "a/b"}
    told |= {"PATH": f"{tmp_path}/bin:/usr/bin:/bin", "HOME": str(tmp_path)}
    for name in ("old", "new"):
        file = tmp_path / name / place / "generated/notebooks" / f"{name}.ipynb"
        file.parent.mkdir(parents=True)
        file.write_text("{}")
        shell = ["bash", "-e", "-c", script]
        subprocess.run(shell, cwd=tmp_path / name, env=told, check=True)
    branch = settings.read({"REPOSITORY": "a/b"}).colab.removeprefix("a/b/blob/")
    log = ["git", "log", "--format=%s", "--name-only", branch]
    held = subprocess.run(log, cwd=hub, capture_output=True, text=True, check=True).stdout
    assert held.split("\n")[1:] == ["", "generated/notebooks/new.ipynb", ""]  # of one commit


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_action_is_pinned_to_a_commit_and_says_which_version_it_is(file):
    used = [line for line in file.read_text().splitlines() if "uses:" in line]
    assert used or file.stem == "weekly"
    for line in used:
        if line.endswith("uses: $/.github/workflows/check.yml"):  # that of the same commit
            continue
        assert re.search(r"uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line


def test_one_version_of_each_action_is_used():
    pins = re.findall(r"uses: (\S+)@(\w+)", "".join(file.read_text() for file in FILES))
    assert len({name for name, _ in pins}) == len(set(pins))


@pytest.mark.parametrize(("name", "job"), JOBS)
def test_no_checkout_leaves_a_token_behind(name, job):
    for step in actions(name, job):
        if "checkout" in step["uses"]:
            assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize(("name", "job"), JOBS)
def test_each_job_ends_by_itself(name, job):
    called = job_of(name, job).get("uses")
    if called:  # each job of that one does
        assert called == "$/.github/workflows/check.yml"
        return
    assert 5 <= job_of(name, job)["timeout-minutes"] <= 240


def test_each_workflow_starts_from_reading_and_runs_once_at_a_time():
    for workflow in WORKFLOWS.values():
        assert workflow["permissions"] == {"contents": "read"}
        assert workflow["concurrency"]["group"]


def test_nothing_runs_strangers_code_with_the_rights_of_the_repository():
    for file in FILES:
        words = file.read_text()
        assert not re.search(r"^ *(pull_request_target|workflow_run):", words, re.MULTILINE)
        assert "secrets." not in words
    for name, workflow in WORKFLOWS.items():
        if "pull_request" in workflow["on"]:
            assert {permissions(name, job) for job in workflow["jobs"]} == {"contents: read"}
            assert "github.token" not in (FOLDER / f"{name}.yml").read_text()


def test_our_own_machine_runs_what_is_in_main_when_somebody_says_so():
    assert list(WORKFLOWS["gpu"]["on"]) == ["workflow_dispatch"]
    for name, workflow in WORKFLOWS.items():
        for job in workflow["jobs"].values():
            if "self-hosted" in job.get("runs-on", ""):
                assert name == "gpu"
                assert job["if"] == "github.ref == 'refs/heads/main'"


def test_nothing_is_published_before_every_check_holds():
    jobs = WORKFLOWS["publish"]["jobs"]
    assert jobs["check"] == {"name": "check", "uses": "$/.github/workflows/check.yml"}
    for job in jobs:
        if job != "check":
            assert "check" in before("publish", job), job
    for job, need in (("build", "check"), ("deploy", "build")):  # what skips one skips the other
        assert need in needs("publish", job)
        assert f"needs.{need}.result == 'success'" in jobs[job]["if"]
    # and what was checked is what is built
    for name, job in (
        ("publish", "release"),
        ("publish", "build"),
        *(("check", j) for j in CHECKS),
    ):
        (checkout,) = [step for step in actions(name, job) if "checkout" in step["uses"]]
        assert "ref" not in checkout["with"]


@pytest.mark.parametrize("ended", ["failure", "cancelled"])
def test_nothing_is_published_after_a_job_that_failed_or_ran_out_of_time(ended):
    skipped = {"release": "skipped", "attach": "skipped"}  # as for each push to main
    assert begins("publish", "build", **skipped)
    assert begins("publish", "build")
    assert begins("publish", "deploy", **skipped)
    assert begins("publish", "deploy", **skipped, notebooks="skipped")  # as for each release
    assert not begins("publish", "build", check=ended, **skipped)
    assert not begins("publish", "build", release=ended, attach="skipped")
    assert not begins("publish", "build", attach=ended)
    assert not begins("publish", "notebooks", build=ended)
    assert not begins("publish", "deploy", build=ended, notebooks="skipped")
    assert not begins("publish", "deploy", notebooks=ended)


def test_each_run_that_publishes_waits_and_none_takes_the_place_of_another():
    told = WORKFLOWS["publish"]["concurrency"]
    assert told == {"group": "publish", "cancel-in-progress": False, "queue": "max"}


def test_what_is_in_main_is_checked_once():
    assert WORKFLOWS["check"]["on"]["push"] == {"branches-ignore": ["main"]}
    assert "workflow_call" in WORKFLOWS["check"]["on"]
    assert WORKFLOWS["publish"]["on"]["push"] == {"branches": ["main"]}


def test_the_issue_names_what_failed():
    tell = job_of("weekly", "tell")
    assert sorted(tell["needs"]) == sorted(set(WORKFLOWS["weekly"]["jobs"]) - {"tell"})
    body = tell["steps"][0]["env"]["BODY"]
    for job in tell["needs"]:
        assert f"- {job}: ${{{{ needs.{job}.result }}}}\n" in body


def test_the_issue_is_written_where_a_job_failed_or_ran_out_of_time_and_only_there():
    assert not begins("weekly", "tell")
    assert not begins("weekly", "tell", newest="skipped", newtools="skipped")  # as in the night
    for job in job_of("weekly", "tell")["needs"]:
        for ended in ("failure", "cancelled"):
            assert begins("weekly", "tell", **{job: ended}), (job, ended)


def test_security_says_what_each_job_may_do():
    text = (ROOT / "SECURITY.md").read_text()
    rows = re.findall(r"^\| (\w+) \| (\w+) \| ([^|]+) \| [^|]+ \|$", text, re.MULTILINE)
    told = {(name, job): what for name, job, what in rows if name != "workflow"}
    assert told == {
        (name, job): permissions(name, job)
        for name, workflow in WORKFLOWS.items()
        for job in workflow["jobs"]
    }


def lint(folder):
    command = [Path(sys.executable).parent / "zizmor", "--offline", "--persona", "pedantic"]
    done = subprocess.run([*command, folder], capture_output=True, text=True)
    return done.returncode, done.stdout


BROKEN = {
    "a tag in place of a commit": (
        "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2",
        "actions/checkout@v6",
        "unpinned-uses",
    ),
    "a checkout that keeps its token": (
        "        with:\n          persist-credentials: false\n",
        "",
        "artipacked",
    ),
    "strangers with our rights": (
        "  pull_request:",
        "  pull_request_target:",
        "dangerous-triggers",
    ),
    "a title as a command": (
        "run: make merge",
        "run: echo ${{ github.event.pull_request.title }}",
        "template-injection",
    ),
    "all rights for all": ("  contents: read", "  contents: write", "excessive-permissions"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_the_linter_sees_what_is_unsafe(name, tmp_path):
    old, new, audit = BROKEN[name]
    text = (FOLDER / "check.yml").read_text()
    assert old in text
    folder = tmp_path / ".github/workflows"
    folder.mkdir(parents=True)
    (folder / "check.yml").write_text(text)
    assert lint(folder)[0] == 0
    (folder / "check.yml").write_text(text.replace(old, new, 1))
    code, said = lint(folder)
    assert code > 10  # as many as the severity of the worst
    assert f"[{audit}]" in said


def test_ours_are_safe_by_the_linter():
    code, said = lint(FOLDER)
    assert code == 0, said


def test_the_schema_sees_a_key_that_does_not_exist(tmp_path):
    text = (FOLDER / "check.yml").read_text()
    (tmp_path / "check.yml").write_text(text.replace("timeout-minutes", "timeout-hours", 1))
    command = [Path(sys.executable).parent / "check-jsonschema"]
    command += ["--builtin-schema", "vendor.github-workflows", tmp_path / "check.yml"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 1
    assert "timeout-hours" in done.stdout
