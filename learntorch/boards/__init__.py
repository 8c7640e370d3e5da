"""TensorBoard without a server: make of event files a folder that any static host serves.

TensorBoard's own frontend is taken from the installed package; its own backend is asked in
this process, and every answer is written down. A board shows the dashboards Time Series,
Scalars, Images, Graphs, Distributions, Histograms, Text and HParams. Those of PR curves,
audio, meshes, custom scalars and the projector are left out, and `Board.left_out` names
those for which the logs hold data.

Examples:
    >>> import tempfile
    >>> from pathlib import Path
    >>> from torch.utils.tensorboard import SummaryWriter
    >>> folder = Path(tempfile.mkdtemp())
    >>> with SummaryWriter(folder / "logs") as writer:
    ...     writer.add_scalar("loss", 0.5, global_step=1)
    >>> board = export(folder / "logs", folder / "board")
    >>> board.dashboards
    ('Time Series', 'Scalars')
    >>> sorted(file.name for file in (folder / "board").iterdir())
    ['data.js', 'index.html', 'poster.svg', 'tensorboard']

    Open `index.html` in a browser, also without a server.
"""

from __future__ import annotations

from learntorch.boards.board import FILES, SAMPLES, Board, Logs, export, make
from learntorch.boards.errors import BoardError
from learntorch.boards.frontend import frontend_files

__all__ = ["FILES", "SAMPLES", "Board", "BoardError", "Logs", "export", "frontend_files", "make"]
