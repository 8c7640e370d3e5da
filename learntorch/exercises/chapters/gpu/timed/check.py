class Device:
    """A device that works on after a call has returned, with a clock of its own."""

    def __init__(self, first):
        self.now, self.ends, self.calls, self.first = 0.0, 0.0, 0, first

    def work(self):
        self.calls += 1
        self.now += 0.125
        slow = {1: self.first, 2: 4.0}.get(self.calls, 8.0)
        self.ends = max(self.ends, self.now) + slow

    def wait(self):
        self.now = max(self.now, self.ends)

    def clock(self):
        return self.now


def check(answer):
    for first in (50.0, 1.0):
        device = Device(first)
        came = answer.call(
            "timed",
            device.work,
            device.wait,
            device.clock,
            shown="timed on a device that takes 4 s",
        )
        if device.calls != 6:
            answer.wrong(
                "6 runs: one that does not count, and five",
                f"{device.calls} runs",
                "the first run loads and compiles what the others find ready",
                read="how-to-time-a-gpu",
            )
        if came != 4.125:
            why = "4 s of work and 0.125 s to start it, the shortest of five"
            if came == 0.125:
                why = "a call returns when the work is started: wait before you stop the clock"
            elif came == 8.125 or came > 40:
                why = "work from before was still running: wait before you start the clock, too"
            elif came > 4.125:
                why = "the shortest run is the one that was disturbed least; a mean takes in the rest"
            elif came == 1.125:
                why = "the run before the five does not count, even where it is the shortest"
            answer.wrong("4.125", repr(came), why, read="how-to-time-a-gpu")
