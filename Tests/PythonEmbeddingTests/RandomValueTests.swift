import SeededNumbers
import PythonValues
import Testing

/// Generated values: the encoding loses nothing that `repr` shows, and the description is Python's own.
@Suite("generated values that cross", .serialized)
struct RandomValueTests {
    /// A value of any plain types, and of any shape.
    private static let generator = """
        import random, struct
        def number(r):
            return r.choice([
                lambda: r.randrange(-5, 5), lambda: r.getrandbits(r.randrange(1, 400)) * r.choice([1, -1]),
                lambda: struct.unpack('d', r.getrandbits(64).to_bytes(8, 'little'))[0],
                lambda: r.random(), lambda: r.choice([True, False]), lambda: complex(r.random(), -r.random())])()
        def text(r): return ''.join(chr(r.choice([39, 34, 92, 10, 0, 65, 233, 0x1f600, 0xd800])) for _ in range(r.randrange(6)))
        def atom(r):
            return r.choice([number, number, text, lambda r: text(r).encode('utf-8', 'surrogatepass'),
                lambda r: bytearray(r.randbytes(3)), lambda r: None, lambda r: ...])(r)
        def key(r): return r.choice([number, text, lambda r: tuple(key(r) for _ in range(r.randrange(3)))])(r)
        def value(r, depth):
            if depth == 0: return atom(r)
            items = [value(r, depth - 1) for _ in range(r.randrange(4))]
            kind = r.randrange(6)
            if kind == 0: return tuple(items)
            if kind == 1: return {key(r): item for item in items}
            if kind == 2: return {key(r) for _ in items}
            if kind == 3: return frozenset(key(r) for _ in items)
            return items
        made = value(random.Random(SEED), 4)
        """

    @Test("two hundred of them")
    func agreement() async throws {
        var seeds = SeededNumbers("generated values")
        for _ in 0..<200 {
            let seed = UInt32.random(in: .min ... .max, using: &seeds)
            let setup = Self.generator.replacing("SEED", with: "\(seed)")
            let value = try await Snippet(setup: setup, expression: "made").value()
            let repr = try await Snippet(setup: setup, expression: "repr(made)").value()
            guard case .str(let text) = repr else { throw WrongType() }
            // The description is text, where a lone surrogate cannot stand; `repr` escapes it in either.
            #expect(value.description == text.text, "random.Random(\(seed))")
        }
    }

    private struct WrongType: Error {}
}
