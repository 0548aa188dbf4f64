"""Adagrad over the rows of a table that a batch touches."""

import numpy as np


class Adagrad:
    def __init__(self, table):
        self.table = table
        self.squares = np.zeros_like(table)

    def step(self, gradients, rate):
        """Applies pairs of (distinct tokens, gradient); a token may be in several pairs."""
        touched = np.unique(np.concatenate([tokens for tokens, _ in gradients]))
        total = np.zeros((len(touched), self.table.shape[1]), dtype=self.table.dtype)
        for tokens, gradient in gradients:
            total[np.searchsorted(touched, tokens)] += gradient
        squares = self.squares[touched] + total * total
        self.squares[touched] = squares
        self.table[touched] -= rate * total / (np.sqrt(squares) + 1e-8)
