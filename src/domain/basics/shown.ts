// Schemas give shapes that can be written to; what is shown is only read.

/** The same shape, to read only: what the domain hands over fits it. */
export type Shown<Shape> = Shape extends string | number | boolean | null | undefined
  ? Shape
  : Shape extends readonly (infer Item)[]
    ? readonly Shown<Item>[]
    : Shape extends object
      ? { readonly [Key in keyof Shape]: Shown<Shape[Key]> }
      : Shape;
