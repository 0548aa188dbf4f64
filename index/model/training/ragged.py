"""Many token sequences in one flat array."""

import numpy as np


class Ragged:
    """Sequence `n` is `flat[starts[n]:starts[n + 1]]`."""

    def __init__(self, sequences):
        lengths = np.array([len(sequence) for sequence in sequences], dtype=np.int64)
        self.starts = np.concatenate([[0], np.cumsum(lengths)])
        self.flat = np.empty(int(self.starts[-1]), dtype=np.int32)
        for at, sequence in enumerate(sequences):
            self.flat[self.starts[at] : self.starts[at + 1]] = sequence

    def __len__(self):
        return len(self.starts) - 1

    def __getitem__(self, at):
        return self.flat[self.starts[at] : self.starts[at + 1]]


def owners(sequences):
    """For each token of the sequences laid end to end, the number of its sequence."""
    return np.repeat(np.arange(len(sequences)), [len(sequence) for sequence in sequences])


def padded(sequences, longest):
    """`[count, width]` of ids, cut at `longest`; short ones repeat their first token, which changes no maximum."""
    width = min(longest, max(len(sequence) for sequence in sequences))
    rows = np.empty((len(sequences), width), dtype=np.int32)
    for at, sequence in enumerate(sequences):
        cut = sequence[:width]
        rows[at, : len(cut)] = cut
        rows[at, len(cut) :] = cut[0]
    return rows
