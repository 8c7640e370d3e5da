"""A small site of the same build as ours, that tests copy and break."""

import json
import shutil
import tomllib
from pathlib import Path

from learntorch.site.inventory import write_inventory

ROOT = Path(__file__).parents[1]
SITE = {
    "README.md": """\
# A sample

Read [about shapes](docs/shapes.md#adding).

```python
print(6 * 7)
#> 42
```

```console not-run="it never ends"
$ make site
```
""",
    "docs/index.md": """\
---
description: Where to begin.
---
# Begin

Go to [shapes](shapes.md), or to [adding](shapes.md#adding).

```console
$ echo one; echo two > file
one
$ cat file
two
$ ls nowhere
ls: ...nowhere...
$ echo $?
2
```

!!! note

    ```pycon
    >>> import torch
    >>> torch.ones(2).sum()
    tensor(2.)
    >>> torch.ones(2) @ torch.ones(3)
    Traceback (most recent call last):
        ...
    RuntimeError: inconsistent tensor size, expected tensor [2] and src [3] to have the same ...
    ```

=== "Settings"

    ```toml title="pyproject.toml"
    [project]
    ```
""",
    "docs/shapes.md": """\
---
description: What a shape is.
---
# Shapes

```python title="shapes/zeros.py"
--8<-- "shapes/zeros.py"
```

## Adding

```python title="shapes/total.py"
--8<-- "shapes/total.py"
```

??? question "Try it"

    Add what does not fit.

    ??? success "Answer"

        ```python title="shapes/mismatch.py"
        --8<-- "shapes/mismatch.py"
        ```

- A time, which differs:

    ```python title="shapes/clock.py"
    --8<-- "shapes/clock.py"
    ```

```python title="shapes/square.py"
--8<-- "shapes/square.py"
```

![A black square](generated/shapes/square/square.svg)
""",
    "snippets/shapes/zeros.py": """\
import torch

x = torch.zeros(2, 3)
print(x.shape)
#> torch.Size([2, 3])
print(x)
#> tensor([[0., 0., 0.],
#>         [0., 0., 0.]])
""",
    "snippets/shapes/total.py": """\
import torch

x = torch.tensor([0.5, 0.25])
print(x.sum())
#> tensor(0.7500)
if x.sum() < 1:
    print("less than one")
#> less than one
""",
    "snippets/shapes/mismatch.py": """\
import torch

a, b = torch.ones(2, 3), torch.ones(2)
a @ b
#! RuntimeError: size mismatch, got input (2), mat (2x3), vec (2)
""",
    "snippets/shapes/clock.py": """\
import time

print("nanoseconds:", time.perf_counter_ns())
#> nanoseconds: ...
""",
    "snippets/shapes/square.py": """\
from pathlib import Path

svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">'
Path("square.svg").write_text(f'{svg}<path d="M1 1h7v7h-7z"/></svg>')
""",
    "mkdocs.yml": f"""\
INHERIT: {ROOT / "mkdocs.yml"}
theme:
  custom_dir: {ROOT / "learntorch/site/theme"}
nav: [index.md, shapes.md]
""",
}


def write_site(folder: Path) -> None:
    """Write the site into `folder`, with our own collector, settings and tests."""
    for name, text in SITE.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (folder / "tests").mkdir()
    for name in ("conftest.py", "tests/test_inventory.py"):
        shutil.copyfile(ROOT / name, folder / name)
    (folder / "pyproject.toml").write_text(_settings(), encoding="utf-8")
    write_inventory(folder)


def _settings() -> str:
    """Return settings for pytest as ours are, but for the places of its tests."""
    ours = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    settings = ours["tool"]["pytest"]["ini_options"] | {"testpaths": ["README.md", "docs", "tests"]}
    rows = [f"{key} = {json.dumps(value)}" for key, value in settings.items()]
    return "\n".join(["[tool.pytest.ini_options]", *rows, ""])
