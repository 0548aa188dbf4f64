/** Just enough of ONNX's protobuf (onnx.proto, IR version 6) to write the small graphs that tests run. */

export interface OnnxNode {
  readonly op: string
  readonly inputs: readonly string[]
  readonly output: string
  /** Attributes: one integer, or several. */
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>
}

/** A constant matrix, row by row. */
export interface OnnxMatrix {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
}

export interface OnnxGraph {
  readonly nodes: readonly OnnxNode[]
  readonly matrices: readonly OnnxMatrix[]
  /** Names of inputs of shape [batch, tokens], of 64-bit integers. */
  readonly inputs: readonly string[]
  /** Output of shape [batch, tokens, width], of 32-bit floats. */
  readonly output: { readonly name: string; readonly width: number }
}

/** Axes are attributes of Unsqueeze and ReduceSum up to this operator set. */
const OPERATOR_SET = 11
const IR_VERSION = 6
const FLOAT = 1
const INT64 = 7

/** The bytes of an ONNX file. */
export function onnxFile({ nodes, matrices, inputs, output }: OnnxGraph): Uint8Array {
  const graph = [
    ...nodes.map((node) => bytes(1, nodeOf(node))),
    bytes(2, utf8('tiny')),
    ...matrices.map((matrix) => bytes(5, tensorOf(matrix))),
    ...inputs.map((name) => bytes(11, valueInfo(name, INT64, ['batch', 'tokens']))),
    bytes(12, valueInfo(output.name, FLOAT, ['batch', 'tokens', output.width])),
  ]
  const operators = join([bytes(1, utf8('')), integer(2, OPERATOR_SET)])
  return join([integer(1, IR_VERSION), bytes(7, join(graph)), bytes(8, operators)])
}

function nodeOf({ op, inputs, output, attributes = {} }: OnnxNode): Uint8Array {
  return join([
    ...inputs.map((name) => bytes(1, utf8(name))),
    bytes(2, utf8(output)),
    bytes(4, utf8(op)),
    ...Object.entries(attributes).map(([name, value]) => bytes(5, attributeOf(name, value))),
  ])
}

function attributeOf(name: string, value: number | readonly number[]): Uint8Array {
  const [INT, INTS] = [2, 7]
  if (typeof value === 'number') return join([bytes(1, utf8(name)), integer(3, value), integer(20, INT)])
  return join([bytes(1, utf8(name)), ...value.map((one) => integer(8, one)), integer(20, INTS)])
}

function tensorOf({ name, rows, columns, values }: OnnxMatrix): Uint8Array {
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  return join([integer(1, rows), integer(1, columns), integer(2, FLOAT), bytes(8, utf8(name)), bytes(9, raw)])
}

function valueInfo(name: string, type: number, shape: readonly (string | number)[]): Uint8Array {
  const dimensions = shape.map((size) => bytes(1, typeof size === 'number' ? integer(1, size) : bytes(2, utf8(size))))
  const tensor = join([integer(1, type), bytes(2, join(dimensions))])
  return join([bytes(1, utf8(name)), bytes(2, bytes(1, tensor))])
}

/** A field of wire type 2: its key, its length, its bytes. */
function bytes(field: number, content: Uint8Array): Uint8Array {
  return join([varint(field * 8 + 2), varint(content.length), content])
}

/** A field of wire type 0. */
function integer(field: number, value: number): Uint8Array {
  return join([varint(field * 8), varint(value)])
}

function varint(value: number): Uint8Array {
  const groups: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...groups, rest])
    groups.push((rest % 128) + 128)
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}
