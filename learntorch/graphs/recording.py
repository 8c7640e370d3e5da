"""Remember, while a program runs, which of its lines made which node."""

from __future__ import annotations

import sys
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, TypeVar

import torch
from torch.overrides import TorchFunctionMode
from torch.utils.weak import WeakTensorKeyDictionary

from learntorch.graphs.places import Frames, own_frames

MOST_REMEMBERED = 100_000  # nodes; the oldest are forgotten first
MOST_ELEMENTS = 16  # of a tensor whose value is kept

MOST_TAKEN = 1_000  # numbers and arrays that were taken out of tensors

_TAKES = {  # what takes numbers out of a tensor, and how people write it
    "item": "item()",
    "tolist": "tolist()",
    "numpy": "numpy()",
    "__array__": "numpy()",
    "__float__": "float()",
    "__complex__": "complex()",
}
_MET = "learntorch"  # in a node's metadata: its gradients are kept

Entry = TypeVar("Entry")
Numbers = Any  # what tolist() returns: numbers, nested in lists


@dataclass(frozen=True)
class Cut:
    """Why a tensor has no gradient though it was made from one that has.

    Attributes:
        frames: Where that happened.
        call: What did it, such as `detach()`.
        why: More about it; may be empty.
    """

    frames: Frames
    call: str
    why: str = ""


@dataclass(frozen=True)
class Origin:
    """Where a tensor that is no result of a node comes from.

    Attributes:
        frames: Where it was made, or at least met.
        cut: What cut it off a graph; None where nothing did.
        met: Whether it was only met there, and made by something that nobody could see.
    """

    frames: Frames
    cut: Cut | None = None
    met: bool = False


@dataclass(frozen=True)
class Call:
    """A call that made nodes, and what went into it without a gradient."""

    frames: Frames
    cuts: tuple[Cut, ...] = ()


class Memory:
    """What is known of nodes, by their sequence number, and of tensors.

    Attributes:
        calls: Of each node the call that made it.
        values: Of each node and output number what a small tensor held at that time.
        gradients: The same of the gradient that arrived there in the last backward pass.
        origins: Where tensors without a node come from.
        numbers: By their `id`, numbers that were taken out of a graph, and by what.
        arrays: By their address, the same of arrays.
    """

    def __init__(self) -> None:
        self.calls: dict[int, Call] = {}
        self.values: dict[tuple[int, int], Numbers] = {}
        self.gradients: dict[tuple[int, int], Numbers] = {}
        self.origins: Any = WeakTensorKeyDictionary()
        self.numbers: dict[int, tuple[float | complex, Cut]] = {}  # held, so that no id is reused
        self.arrays: dict[int, tuple[weakref.ref[Any], Cut]] = {}
        self.used = False

    def cut_of(self, tensor: torch.Tensor) -> Cut | None:
        """Return what cut a tensor off the graph, where that is known."""
        origin: Origin | None = self.origins.get(tensor)
        if origin and (origin.cut or not origin.met):
            return origin.cut
        return None if tensor.requires_grad else self.cut_of_array(tensor)

    def cut_of_array(self, tensor: torch.Tensor) -> Cut | None:
        """Return what cut off the array that a tensor is on; nobody sees `from_numpy`."""
        if not self.arrays or tensor.layout != torch.strided or not tensor.numel():
            return None
        try:
            array, cut = self.arrays.get(tensor.data_ptr(), (lambda: None, None))
        except RuntimeError:  # has no memory of its own, as within vmap
            return None
        return cut if array() is not None else None


MEMORY = Memory()


class tracing:  # noqa: N801 - used like torch.no_grad
    """Remember source lines from here on, for `graph` to show.

    A call at the top of a program, `tracing()`, holds for the rest of it, in a notebook
    for the rest of its cell; `with tracing():` holds for a block. Modules have to be
    built after it too, or their parameters bear no line. Results are the same as without
    it, and every torch call takes up to 0.1 ms longer: it is for small programs. Of
    compiled and of traced code only the lines are known, not the values.

    It turns on PyTorch's anomaly mode without its check for NaN, so that an error in a
    backward pass is told with the forward call that caused it.

    Args:
        values: Also keep what tensors of up to 16 elements hold, and the gradients
            that arrive at them, for `graph(..., values=True)`.

    Examples:
        >>> import torch
        >>> from learntorch import graph, tracing
        >>> with tracing():
        ...     x = torch.tensor(3.0, requires_grad=True)
        ...     y = x * x
        >>> [node.name for node in graph(y).nodes]
        ['y', 'x']
    """

    _active = 0
    _stop: Callable[[], None]

    def __init__(self, values: bool = True) -> None:
        self.values = values
        self._start()
        _at_end_of_cell(self._end)

    def __enter__(self) -> tracing:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def _end(self) -> None:
        stop, self._stop = self._stop, lambda: None  # a block in a notebook's cell ends twice
        stop()

    def _start(self) -> None:
        if tracing._active == 0:
            MEMORY.used = True
        tracing._active += 1
        recorder: Any = _Recorder(self.values) if tracing._active == 1 else None
        anomalies = torch.autograd.set_detect_anomaly(True, check_nan=False)
        hook = torch.nn.modules.module.register_module_parameter_registration_hook(_registered)
        if recorder:
            recorder.__enter__()

        def stop() -> None:
            if recorder:
                recorder.__exit__(None, None, None)
            hook.remove()
            anomalies.__exit__()
            tracing._active -= 1

        self._stop = stop


def _at_end_of_cell(work: Callable[[], None]) -> None:
    """Call `work` when the notebook's cell that is being run has ended, if there is one."""
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    if shell is None:
        return

    def once(*_: object) -> None:
        shell.events.unregister("post_run_cell", once)
        work()

    shell.events.register("post_run_cell", once)


class _Recorder(TorchFunctionMode):
    """Sees every call of torch and remembers from where it came."""

    def __init__(self, values: bool) -> None:
        super().__init__()
        self.values = values

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Any,
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        given = kwargs or {}
        if torch.compiler.is_compiling() or torch._C._get_tracing_state():  # they record us
            return func(*args, **given)
        inputs = list(_tensors((args, given)))
        if self.values:
            with torch._C.DisableTorchFunction():
                for tensor in inputs:  # before func changes it in place
                    _meet(tensor)
        before = _next_number()
        result = func(*args, **given)
        after = _next_number()
        results = list(_tensors(result))
        takes = _TAKES.get(getattr(func, "__name__", ""))
        if takes and inputs:
            with torch._C.DisableTorchFunction():
                _take(takes, inputs[0], result, own_frames(sys._getframe(1)))
        if after > before or results:
            frames = own_frames(sys._getframe(1))
            with torch._C.DisableTorchFunction():
                taken = list(_taken((args, given))) if MEMORY.numbers else []
                self._remember(func, inputs, taken, results, range(before, after), frames)
        return result

    def _remember(
        self,
        func: Callable[..., Any],
        inputs: list[torch.Tensor],
        taken: list[Cut],
        results: list[torch.Tensor],
        numbers: range,
        frames: Frames,
    ) -> None:
        if numbers:
            call = Call(frames, (*_cuts_before(inputs), *taken))
            for number in numbers:
                _put(MEMORY.calls, number, call)
        for tensor in results:
            if tensor.grad_fn is None and tensor not in MEMORY.origins:
                met = any(tensor is given for given in inputs)
                cut = _cut(func, inputs, taken, tensor, frames)
                MEMORY.origins[tensor] = Origin(frames, cut, met)
            elif self.values and tensor.grad_fn is not None:
                _keep_value(tensor)
        if self.values:
            for node in _new_nodes(results, numbers):
                _keep_gradients(node)


def _cuts_before(inputs: list[torch.Tensor]) -> Iterator[Cut]:
    """Yield what cut off the inputs without a gradient; masks never have one."""
    for tensor in inputs:
        if not tensor.requires_grad and tensor.dtype != torch.bool:
            cut = MEMORY.cut_of(tensor)
            if cut:
                yield cut


def _take(call: str, tensor: torch.Tensor, result: Any, frames: Frames) -> None:
    """Remember numbers that were taken out of a graph."""
    cut = Cut(frames, call) if tensor.requires_grad else MEMORY.cut_of(tensor)
    if not cut:
        return
    if call == "numpy()":
        _put(MEMORY.arrays, result.ctypes.data, (weakref.ref(result), cut), MOST_TAKEN)
    elif tensor.numel() <= MOST_ELEMENTS:
        for number in _numbers(result):
            _put(MEMORY.numbers, id(number), (number, cut), MOST_TAKEN)


def _taken(data: Any) -> Iterator[Cut]:
    """Yield what cut off the numbers in arguments."""
    found = (MEMORY.numbers.get(id(number)) for number in _numbers(data))
    yield from dict.fromkeys(entry[1] for entry in found if entry)


def _numbers(data: Any) -> Iterator[float | complex]:
    """Yield the numbers with a point in arguments or results."""
    if isinstance(data, float | complex):
        yield data
    elif isinstance(data, list | tuple):
        for part in data:
            yield from _numbers(part)
    elif isinstance(data, dict):
        yield from _numbers(list(data.values()))


def _registered(_module: torch.nn.Module, _name: str, parameter: Any) -> None:
    """Remember which line built a module's parameter."""
    if isinstance(parameter, torch.Tensor) and parameter not in MEMORY.origins:
        MEMORY.origins[parameter] = Origin(own_frames(sys._getframe(1)))


def _next_number() -> int:
    """Return the sequence number that the next node of this thread gets."""
    return int(torch._C._autograd._get_sequence_nr())


def _tensors(data: Any) -> Iterator[torch.Tensor]:
    """Yield the tensors in arguments or results."""
    if isinstance(data, torch.Tensor):
        yield data
    elif isinstance(data, list | tuple):
        for part in data:
            yield from _tensors(part)
    elif isinstance(data, dict):
        yield from _tensors(list(data.values()))


def _put(store: dict[Any, Entry], key: Any, entry: Entry, most: int = 0) -> None:
    store[key] = entry
    if len(store) > (most or MOST_REMEMBERED):
        del store[next(iter(store))]


def _cut(
    func: Callable[..., Any],
    inputs: list[torch.Tensor],
    taken: list[Cut],
    result: torch.Tensor,
    frames: Frames,
) -> Cut | None:
    """Return why a result has no gradient though an input has, if that is so."""
    if not inputs and not taken and not result.requires_grad:
        return MEMORY.cut_of_array(result)  # such as of as_tensor
    if not any(tensor.requires_grad for tensor in inputs):
        cuts = (*map(MEMORY.cut_of, inputs), *taken) if not result.requires_grad else taken
        return next(filter(None, cuts), None)
    if func in (torch.tensor, torch.Tensor.new_tensor):
        return Cut(frames, f"{func.__name__}()", "which copies the numbers only")
    if result.requires_grad:
        return None
    call = _cutter(func)
    if call:
        return Cut(frames, call)
    if result.is_floating_point() or result.is_complex():  # .grad, or zeros_like: only a shape
        return None
    dtype = str(result.dtype).removeprefix("torch.")
    return Cut(frames, f"{func.__name__}()", f"whose result is {dtype}")


def _cutter(func: Callable[..., Any]) -> str:
    """Return what keeps any gradient from the result of a call; empty if nothing does."""
    name = getattr(func, "__name__", "")
    if func == torch.Tensor.data.__get__:  # type: ignore[attr-defined]
        return ".data"
    if name in ("detach", "detach_"):
        return f"{name}()"
    if torch.is_inference_mode_enabled():
        return "inference_mode()"
    return "" if torch.is_grad_enabled() else "no_grad()"


def _new_nodes(results: list[torch.Tensor], numbers: range) -> Iterator[torch.autograd.graph.Node]:
    """Yield the nodes with one of `numbers` from which `results` came."""
    waiting = [tensor.grad_fn for tensor in results if tensor.grad_fn is not None]
    seen = set()
    while waiting:
        node = waiting.pop()
        number = node._sequence_nr()
        if number in numbers and number not in seen:
            seen.add(number)
            yield node
            waiting += [source for source, _ in node.next_functions if source is not None]


def _meet(tensor: torch.Tensor) -> None:
    """Keep value and gradient of an input that no recorded call made.

    Nobody sees a call of `Function.apply`, and so of a reentrant checkpoint, but what it
    gave goes into other calls.
    """
    if not tensor.requires_grad or (tensor._is_view() and tensor._version):
        return  # where a view was changed in place, looking at its node makes a new one
    node: Any = tensor.grad_fn
    if node is None or node._sequence_nr() in MEMORY.calls:
        return
    if (node._sequence_nr(), tensor.output_nr) not in MEMORY.values:
        _keep_value(tensor)
    if _MET not in node.metadata:
        node.metadata[_MET] = True
        _keep_gradients(node)


def _keep_value(tensor: torch.Tensor) -> None:
    if tensor.numel() <= MOST_ELEMENTS and tensor.grad_fn is not None:
        number = tensor.grad_fn._sequence_nr()
        numbers = numbers_of(tensor)
        if numbers is not None:
            _put(MEMORY.values, (number, tensor.output_nr), numbers)


def _keep_gradients(node: torch.autograd.graph.Node) -> None:
    """Keep the gradients that will arrive at a node, where they are small."""
    number = node._sequence_nr()

    def keep(gradients: tuple[torch.Tensor | None, ...]) -> None:
        with torch._C.DisableTorchFunction():
            for output, gradient in enumerate(gradients):
                if gradient is not None and gradient.numel() <= MOST_ELEMENTS:
                    _put(MEMORY.gradients, (number, output), numbers_of(gradient))

    node.register_prehook(keep)


def numbers_of(tensor: torch.Tensor) -> Numbers | None:
    """Return what a tensor holds; None where nobody can look, as within vmap."""
    try:
        return tensor.detach().tolist()
    except (RuntimeError, NotImplementedError, ValueError):
        return None
