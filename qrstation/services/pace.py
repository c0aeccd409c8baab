"""How fast something arrives, and how often that is worth a word."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

ANNOUNCE_INTERVAL = 0.1
"""Least time (s) between two announcements of one job's progress."""
RATE_WINDOW = 5.0
"""Span (s) over which the rate of arrival is taken."""


@dataclass(slots=True)
class Pace:
    """Rates of arrival over the last seconds, and when to speak of them; times in s on one monotonic clock."""

    samples: deque[tuple[float, int, int]] = field(default_factory=deque)
    spoken: float = 0.0

    def measure(self, now: float, size: int, count: int) -> tuple[float, float]:
        """Note how many bytes and instances have come; bytes/s and instances/s."""
        self.samples.append((now, size, count))
        while now - self.samples[0][0] > RATE_WINDOW and len(self.samples) > 2:
            self.samples.popleft()
        then, first_size, first_count = self.samples[0]
        span = now - then
        return ((size - first_size) / span, (count - first_count) / span) if span > 0 else (0.0, 0.0)

    def due(self, now: float) -> bool:
        """Whether it is time to announce again."""
        if now - self.spoken < ANNOUNCE_INTERVAL:
            return False
        self.spoken = now
        return True
