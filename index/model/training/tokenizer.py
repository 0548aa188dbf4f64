"""WordPiece over lower-case French without accents: learnt from word counts, written as a `tokenizer.json`."""

import heapq
import json
import re
import unicodedata
from collections import Counter, defaultdict

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
UNKNOWN = 1
LONGEST_WORD = 100


class _Characters(dict):
    """What a character of a decomposed text becomes: marks vanish, punctuation stands alone, as in BertNormalizer."""

    def __missing__(self, code):
        char = chr(code)
        kind = unicodedata.category(char)
        if kind == "Mn" or (kind in ("Cc", "Cf") and char not in "\t\n\r"):
            made = ""
        elif kind.startswith("P") or (code < 128 and not char.isalnum() and not char.isspace()):
            made = f" {char} "
        else:
            made = " " if char.isspace() else char.lower()
        self[code] = made
        return made


_CHARACTERS = _Characters()


def words(text):
    """The words and punctuation marks of a text, lower case, without accents."""
    return unicodedata.normalize("NFD", text.replace("’", "'")).translate(_CHARACTERS).split()


def learn_vocabulary(counts, size):
    """Pieces by byte pair encoding of `counts` (word → frequency): special tokens, characters, then merges."""
    spelt = [[word[0], *("##" + char for char in word[1:])] for word in counts]
    frequency = list(counts.values())
    characters = Counter()
    for pieces, count in zip(spelt, frequency):
        for piece in pieces:
            characters[piece] += count
    kept = [piece for piece, count in characters.most_common() if count >= 5]
    vocabulary = dict.fromkeys([*SPECIAL, *kept])
    pairs, where = Counter(), defaultdict(set)
    for at, pieces in enumerate(spelt):
        for pair in zip(pieces, pieces[1:]):
            pairs[pair] += frequency[at]
            where[pair].add(at)
    queue = [(-count, pair) for pair, count in pairs.items()]
    heapq.heapify(queue)
    while len(vocabulary) < size and queue:
        count, pair = heapq.heappop(queue)
        if pairs[pair] != -count:
            continue
        merged = pair[0] + pair[1][2:]
        vocabulary[merged] = None
        changed = set()
        for at in where.pop(pair):
            changed |= _merge(spelt, at, pair, merged, frequency[at], pairs, where)
        for other in sorted(changed):
            if other != pair and pairs[other] > 0:
                heapq.heappush(queue, (-pairs[other], other))
        del pairs[pair]
    return list(vocabulary)


def _merge(spelt, at, pair, merged, count, pairs, where):
    """Rewrites word `at` with `pair` as one piece; returns the pairs whose counts changed."""
    old, new, here = spelt[at], [], 0
    while here < len(old):
        if here + 1 < len(old) and (old[here], old[here + 1]) == pair:
            new.append(merged)
            here += 2
        else:
            new.append(old[here])
            here += 1
    changed = set()
    for gone in zip(old, old[1:]):
        pairs[gone] -= count
        changed.add(gone)
    for made in zip(new, new[1:]):
        pairs[made] += count
        where[made].add(at)
        changed.add(made)
    spelt[at] = new
    return changed


class WordPiece:
    """Greedy longest match from the left, as Hugging Face tokenizers and transformers.js do it."""

    def __init__(self, vocabulary):
        self.vocabulary = list(vocabulary)
        self.ids = {piece: at for at, piece in enumerate(self.vocabulary)}
        self._seen = {}

    @classmethod
    def load(cls, path):
        with open(path, encoding="utf-8") as file:
            ids = json.load(file)["model"]["vocab"]
        return cls(sorted(ids, key=ids.get))

    def encode(self, text):
        """Ids of a text's tokens, without markers."""
        return [piece for word in words(text) for piece in self.pieces(word)]

    def pieces(self, word):
        if word not in self._seen:
            self._seen[word] = self._split(word)
        return self._seen[word]

    def _split(self, word):
        if len(word) > LONGEST_WORD:
            return [UNKNOWN]
        found, start = [], 0
        while start < len(word):
            mark = "##" if start else ""
            end = len(word)
            while end > start and mark + word[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [UNKNOWN]
            found.append(self.ids[mark + word[start:end]])
            start = end
        return found

    def save(self, folder):
        """Writes `tokenizer.json` and `tokenizer_config.json` in the layout of Hugging Face."""
        mark = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
        single = [_special("[CLS]"), _sequence("A"), _special("[SEP]")]
        made = {
            "version": "1.0",
            "truncation": None,
            "padding": None,
            "added_tokens": [{"id": at, "content": token, **mark} for at, token in enumerate(SPECIAL)],
            "normalizer": {
                "type": "Sequence",
                "normalizers": [
                    {"type": "Replace", "pattern": {"String": "’"}, "content": "'"},
                    {
                        "type": "BertNormalizer",
                        "clean_text": True,
                        "handle_chinese_chars": False,
                        "strip_accents": True,
                        "lowercase": True,
                    },
                ],
            },
            "pre_tokenizer": {"type": "BertPreTokenizer"},
            "post_processor": {
                "type": "TemplateProcessing",
                "single": single,
                "pair": [*single, _sequence("B"), _special("[SEP]")],
                "special_tokens": {t: {"id": t, "ids": [self.ids[t]], "tokens": [t]} for t in ("[CLS]", "[SEP]")},
            },
            "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True},
            "model": {
                "type": "WordPiece",
                "unk_token": "[UNK]",
                "continuing_subword_prefix": "##",
                "max_input_chars_per_word": LONGEST_WORD,
                "vocab": self.ids,
            },
        }
        config = {
            "tokenizer_class": "BertTokenizer",
            "do_lower_case": True,
            "strip_accents": True,
            "model_max_length": 512,
            "unk_token": "[UNK]",
            "sep_token": "[SEP]",
            "pad_token": "[PAD]",
            "cls_token": "[CLS]",
            "mask_token": "[MASK]",
        }
        (folder / "tokenizer.json").write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
        (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=1), encoding="utf-8")


def _special(token):
    return {"SpecialToken": {"id": token, "type_id": 0}}


def _sequence(name):
    return {"Sequence": {"id": name, "type_id": 0}}
