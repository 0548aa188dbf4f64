"""Batches of queries and passages as token ids, cut and thinned at random."""

import numpy as np

from ragged import Ragged

LONGEST_QUERY = 40
LONGEST_PASSAGE = 80


class Pairs:
    """Rows of (query, passage, group) as token ids. One batch never holds two rows of a group."""

    def __init__(self, rows, encode):
        kept = [(q, p, g) for q, p, g in ((encode(q), encode(p), g) for q, p, g in rows) if len(q) and len(p)]
        self.queries = Ragged([q for q, _, _ in kept])
        self.passages = Ragged([p for _, p, _ in kept])
        numbers = {}
        self.groups = np.array([numbers.setdefault(group, len(numbers)) for _, _, group in kept])
        self.negatives = None

    def batch(self, rng, size, dropout):
        """Queries, their passages, and mined negatives where there are any, as lists of id arrays."""
        drawn = rng.integers(len(self.groups), size=size)
        _, first = np.unique(self.groups[drawn], return_index=True)
        drawn = drawn[np.sort(first)]
        queries = [_thin(self.queries[at][:LONGEST_QUERY], rng, dropout) for at in drawn]
        passages = [_window(self.passages[at], rng) for at in drawn]
        return queries, passages, self._negatives(drawn, rng)

    def _negatives(self, drawn, rng):
        if self.negatives is None:
            return []
        mined = self.negatives[drawn, rng.integers(self.negatives.shape[1], size=len(drawn))]
        present = set(self.groups[drawn].tolist())
        mined = [at for at in np.unique(mined[mined >= 0]) if int(self.groups[at]) not in present]
        return [_window(self.passages[at], rng) for at in mined]


class Parts:
    """Pairs made of passages alone: a span with the rest of its passage, or some rare words with the whole of it."""

    def __init__(self, texts, encode, begins, rarity):
        self.passages = Ragged([ids for ids in map(encode, texts) if len(ids) >= 12])
        self.begins = begins
        self.rarity = rarity

    def batch(self, rng, size, dropout):
        drawn = np.unique(rng.integers(len(self.passages), size=size))
        cut = self._span if rng.random() < 0.5 else self._words
        made = [cut(self.passages[at], rng) for at in drawn]
        return [_thin(query, rng, dropout) for query, _ in made], [_window(rest, rng) for _, rest in made], []

    def _span(self, ids, rng):
        length = int(rng.integers(4, max(5, len(ids) // 2)))
        start = int(rng.integers(len(ids) - length))
        return ids[start : start + min(length, LONGEST_QUERY)], np.concatenate([ids[:start], ids[start + length :]])

    def _words(self, ids, rng):
        starts = np.flatnonzero(self.begins[ids])
        weights = self.rarity[ids[starts]]
        most = min(int(rng.integers(2, 7)), len(starts))
        keys = rng.random(len(starts)) ** (1 / np.maximum(weights, 1e-3))
        ends = np.append(starts[1:], len(ids))
        chosen = np.sort(np.argsort(-keys)[:most])
        return np.concatenate([ids[starts[at] : ends[at]] for at in chosen]), ids


def _thin(ids, rng, dropout):
    kept = ids[rng.random(len(ids)) >= dropout]
    return kept if len(kept) else ids


def _window(ids, rng):
    if len(ids) <= LONGEST_PASSAGE:
        return ids
    start = int(rng.integers(len(ids) - LONGEST_PASSAGE + 1))
    return ids[start : start + LONGEST_PASSAGE]
