"""Writes a token table as an int8 ONNX graph that gives one vector a token, and the files transformers.js wants beside it."""

import json
import struct

import numpy as np

FLOAT, INT8, INT64 = 1, 3, 7
LENGTH = 512


def export(table, tokenizer, folder):
    """
    Fills `folder` with `onnx/model_quantized.onnx`, `config.json` and the tokenizer. The graph takes `input_ids` and
    `attention_mask` and gives `last_hidden_state`, [batch, tokens, dimensions].
    """
    (folder / "onnx").mkdir(parents=True, exist_ok=True)
    rows, scales = quantized(table)
    (folder / "onnx" / "model_quantized.onnx").write_bytes(_model(rows, scales))
    (folder / "config.json").write_text(json.dumps(_config(*table.shape), indent=1), encoding="utf-8")
    tokenizer.save(folder)


def quantized(table):
    """Rows as int8 and one scale a row."""
    scales = np.abs(table).max(axis=1, keepdims=True) / 127
    rows = np.round(table / np.maximum(scales, 1e-12)).astype(np.int8)
    return rows, scales.astype(np.float32)


def as_shipped(table):
    """The table as the exported graph gives it."""
    rows, scales = quantized(table)
    return rows.astype(np.float32) * scales


def read_table(path, tokens, dimensions):
    """The table of an exported graph."""
    data = path.read_bytes()
    at = data.index(_text(8, "E") + b"\x4a" + _varint(tokens * dimensions))
    at += len(_text(8, "E") + b"\x4a" + _varint(tokens * dimensions))
    rows = np.frombuffer(data, np.int8, tokens * dimensions, at).reshape(tokens, dimensions)
    mark = _text(8, "S") + b"\x4a" + _varint(tokens * 4)
    scales = np.frombuffer(data, np.float32, tokens, data.index(mark, at) + len(mark))
    return rows.astype(np.float32) * scales[:, None]


def _config(tokens, dimensions):
    return {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "hidden_size": dimensions,
        "num_hidden_layers": 0,
        "num_attention_heads": 1,
        "intermediate_size": dimensions,
        "vocab_size": tokens,
        "max_position_embeddings": LENGTH,
        "type_vocab_size": 1,
        "pad_token_id": 0,
        "hidden_act": "gelu",
        "layer_norm_eps": 1e-12,
    }


# What follows is protobuf by hand, field numbers from https://github.com/onnx/onnx/blob/main/onnx/onnx.proto.


def _model(rows, scales):
    axis = _tensor("ax", INT64, [1], struct.pack("<q", 2))
    nodes = [
        _node("Cast", ["attention_mask"], "m0", to=FLOAT),
        _node("Unsqueeze", ["m0", "ax"], "m"),
        _node("Gather", ["E", "input_ids"], "g", axis=0),
        _node("Cast", ["g"], "f", to=FLOAT),
        _node("Gather", ["S", "input_ids"], "s", axis=0),
        _node("Mul", ["f", "s"], "x"),
        _node("Mul", ["x", "m"], "last_hidden_state"),
    ]
    tensors = [
        axis,
        _tensor("E", INT8, rows.shape, rows.tobytes()),
        _tensor("S", FLOAT, scales.shape, scales.tobytes()),
    ]
    inputs = [_value(name, INT64, ["batch", "seq"]) for name in ("input_ids", "attention_mask", "token_type_ids")]
    graph = b"".join(_field(1, node) for node in nodes) + _text(2, "static")
    graph += b"".join(_field(5, tensor) for tensor in tensors) + b"".join(_field(11, value) for value in inputs)
    graph += _field(12, _value("last_hidden_state", FLOAT, ["batch", "seq", rows.shape[1]]))
    opset = _text(1, "") + _number(2, 14)
    return _number(1, 8) + _field(7, graph) + _field(8, opset)


def _node(kind, inputs, output, **attributes):
    made = b"".join(_text(1, name) for name in inputs) + _text(2, output) + _text(4, kind)
    for name, value in attributes.items():
        made += _field(5, _text(1, name) + _number(3, value) + _number(20, 2))
    return made


def _tensor(name, kind, shape, data):
    return b"".join(_number(1, size) for size in shape) + _number(2, kind) + _text(8, name) + _field(9, data)


def _value(name, kind, shape):
    sizes = b"".join(_field(1, _text(2, size) if isinstance(size, str) else _number(1, size)) for size in shape)
    return _text(1, name) + _field(2, _field(1, _number(1, kind) + _field(2, sizes)))


def _number(field, value):
    return _varint(field << 3) + _varint(value)


def _text(field, value):
    return _field(field, value.encode())


def _field(field, data):
    return _varint(field << 3 | 2) + _varint(len(data)) + data


def _varint(value):
    made = bytearray()
    while value > 127:
        made.append(value & 127 | 128)
        value >>= 7
    return bytes([*made, value])
