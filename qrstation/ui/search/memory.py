"""What the search page remembers: the last query, and queries that have names."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pydantic import TypeAdapter, ValidationError

from qrstation.ui.search.fields import QueryFields


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedQuery:
    """A filled-in form with a name."""

    name: str
    fields: QueryFields


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchMemory:
    """The last query, whether further options were open, and the saved queries by name."""

    last: QueryFields = field(default_factory=QueryFields)
    more: bool = False
    saved: tuple[SavedQuery, ...] = ()

    def saving(self, name: str, fields: QueryFields) -> SearchMemory:
        """Add a query under a name, in place of the one that has it."""
        kept = [query for query in self.saved if query.name != name]
        added = [*kept, SavedQuery(name=name, fields=fields)]
        return replace(self, saved=tuple(sorted(added, key=lambda query: query.name.casefold())))

    def renaming(self, name: str, new_name: str) -> SearchMemory:
        """Give a saved query another name, in place of one that has it."""
        renamed = next((query for query in self.saved if query.name == name), None)
        return self if renamed is None else self.removing(name).saving(new_name, renamed.fields)

    def removing(self, name: str) -> SearchMemory:
        """Forget a saved query."""
        return replace(self, saved=tuple(query for query in self.saved if query.name != name))

    def to_json(self) -> str:
        """Write it as JSON."""
        return _MEMORY.dump_json(self).decode()

    @classmethod
    def from_json(cls, text: str) -> SearchMemory:
        """Read it from JSON; an empty memory where that is none."""
        try:
            return _MEMORY.validate_json(text)
        except ValidationError:
            return cls()


_MEMORY = TypeAdapter(SearchMemory)
