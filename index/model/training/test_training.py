"""python3 -m unittest discover -s index/model/training"""

import tempfile
import unittest
from pathlib import Path

import numpy as np

import losses
from export import as_shipped, export, read_table
from measure import ndcg, reciprocal_rank
from batches import Pairs
from tokenizer import WordPiece, learn_vocabulary, words
from typos import misspell


class Tokenizer(unittest.TestCase):
    def test_words_have_neither_case_nor_accents(self):
        self.assertEqual(words("L’Égalité, 12 000 €"), ["l", "'", "egalite", ",", "12", "000", "€"])

    def test_frequent_words_become_one_piece_and_others_fall_apart(self):
        learnt = WordPiece(learn_vocabulary({"lycee": 90, "lycees": 40, "colle": 10}, 19))
        self.assertEqual([learnt.vocabulary[at] for at in learnt.encode("Lycée")], ["lycee"])
        self.assertGreater(len(learnt.encode("colle")), 1)
        self.assertEqual(learnt.encode("漢"), [1])

    def test_a_saved_tokenizer_reads_back(self):
        learnt = WordPiece(learn_vocabulary({"lycee": 90, "aide": 40}, 24))
        with tempfile.TemporaryDirectory() as folder:
            learnt.save(Path(folder))
            self.assertEqual(WordPiece.load(Path(folder) / "tokenizer.json").vocabulary, learnt.vocabulary)


class Gradients(unittest.TestCase):
    """By finite differences, in double precision."""

    def check(self, loss):
        rng = np.random.default_rng(5)
        table = rng.normal(size=(40, 6))
        queries = [rng.integers(0, 40, rng.integers(2, 5)) for _ in range(4)]
        passages = [rng.integers(0, 40, rng.integers(3, 9)) for _ in range(6)]
        _, made = loss(table, queries, passages, 0.1)
        gradient = np.zeros_like(table)
        for tokens, part in made:
            gradient[tokens] += part
        for at in [(int(rng.integers(40)), int(rng.integers(6))) for _ in range(60)]:
            kept = table[at]
            table[at] = kept + 1e-6
            more = loss(table, queries, passages, 0.1)[0]
            table[at] = kept - 1e-6
            less = loss(table, queries, passages, 0.1)[0]
            table[at] = kept
            self.assertAlmostEqual((more - less) / 2e-6, gradient[at], places=5)

    def test_pooled(self):
        self.check(losses.pooled_loss)

    def test_late(self):
        self.check(losses.late_loss)


class Rest(unittest.TestCase):
    def test_a_batch_holds_one_row_of_a_group(self):
        pairs = Pairs([("1", "2", "a"), ("3", "4", "a"), ("5", "6", "b")], lambda text: np.array([int(text)]))
        queries, passages, _ = pairs.batch(np.random.default_rng(1), 50, 0)
        self.assertEqual((len(queries), len(passages)), (2, 2))

    def test_a_mistake_is_made_in_a_longer_word(self):
        rng = np.random.default_rng(2)
        self.assertNotEqual(misspell("aide au logement", rng), "aide au logement")
        self.assertEqual(misspell("12 ans", rng), "12 ans")

    def test_the_exported_table_reads_back(self):
        table = np.random.default_rng(3).normal(size=(24, 8)).astype(np.float32)
        learnt = WordPiece(learn_vocabulary({"lycee": 90, "aide": 40}, 24))
        with tempfile.TemporaryDirectory() as folder:
            export(table, learnt, Path(folder))
            read = read_table(Path(folder) / "onnx" / "model_quantized.onnx", 24, 8)
        np.testing.assert_allclose(read, as_shipped(table), rtol=1e-6)

    def test_metrics(self):
        self.assertEqual(reciprocal_rank([4, 7], {7: 1}), 0.5)
        self.assertAlmostEqual(ndcg(np.array([4, 7]), {7: 1}), 1 / np.log2(3))


if __name__ == "__main__":
    unittest.main()
