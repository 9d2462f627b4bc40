// As much of ONNX's format (onnx.proto, version 8) as a tiny model needs.

type Field = Uint8Array;

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

function number(field: number, value: number): Field {
  return Uint8Array.from([...varint(field * 8), ...varint(value)]);
}

function bytes(field: number, content: Uint8Array): Field {
  return Uint8Array.from([...varint(field * 8 + 2), ...varint(content.length), ...content]);
}

function text(field: number, content: string): Field {
  return bytes(field, new TextEncoder().encode(content));
}

function message(field: number, fields: readonly Field[]): Field {
  return bytes(field, Buffer.concat(fields));
}

const FLOAT = 1;
const INT64 = 7;

/** A table of numbers that is part of the model. */
export type Constant = {
  name: string;
  dims: readonly number[];
  type: "float" | "int64";
  values: readonly number[];
};

function tensor({ name, dims, type, values }: Constant): Field[] {
  const raw = type === "float" ? Float32Array.from(values) : BigInt64Array.from(values.map(BigInt));
  return [
    ...dims.map((dim) => number(1, dim)),
    number(2, type === "float" ? FLOAT : INT64),
    text(8, name),
    bytes(9, new Uint8Array(raw.buffer)),
  ];
}

/** One operation; its attributes are whole numbers. */
export type Operation = {
  type: string;
  inputs: readonly string[];
  output: string;
  attributes?: Readonly<Record<string, number>>;
};

function node({ type, inputs, output, attributes = {} }: Operation): Field[] {
  return [
    ...inputs.map((name) => text(1, name)),
    text(2, output),
    text(4, type),
    ...Object.entries(attributes).map(([name, value]) =>
      message(5, [text(1, name), number(3, value), number(20, 2)]),
    ),
  ];
}

function value(name: string, type: number, dims: readonly (string | number)[]): Field[] {
  const shape = dims.map((dim) => message(1, [typeof dim === "string" ? text(2, dim) : number(1, dim)]));
  return [text(1, name), message(2, [message(1, [number(1, type), message(2, shape)])])];
}

/** A model over `input_ids` and `attention_mask` that gives `logits`, so many for each text. */
export function onnxModel(
  operations: readonly Operation[],
  constants: readonly Constant[],
  labels: number,
): Uint8Array {
  const graph = [
    ...operations.map((operation) => message(1, node(operation))),
    text(2, "tiny"),
    ...constants.map((constant) => message(5, tensor(constant))),
    message(11, value("input_ids", INT64, ["batch", "sequence"])),
    message(11, value("attention_mask", INT64, ["batch", "sequence"])),
    message(12, value("logits", FLOAT, ["batch", labels])),
  ];
  return Buffer.concat([
    number(1, 8),
    text(2, "undertone"),
    message(7, graph),
    message(8, [text(1, ""), number(2, 13)]),
  ]);
}
