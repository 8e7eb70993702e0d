import Foundation
import PythonValues
import Testing

/// Compares with the Python of this machine over generated values.
@Suite("agreement with python3", .enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/python3")))
struct PythonAgreementTests {
    /// Prints, a line each: `repr(a)`, `repr(b)` and whether they are equal, with tabs between them.
    private static let generator = #"""
        import random, struct, sys
        sys.stdout.reconfigure(encoding="utf-8")
        r = random.Random(int(sys.argv[1]))
        CHARS = [chr(c) for c in (*range(0x180), 0x300, 0x3b1, 0x200b, 0x2028, 0x202f, 0x3000, 0x4e2d,
                                  0xd800, 0xdfff, 0xe000, 0xfeff, 0xfffd, 0x1f600, 0xe0001, 0x10ffff)]
        def number():
            return r.choice([
                lambda: r.randrange(-5, 5), lambda: r.getrandbits(r.randrange(1, 200)) * r.choice([1, -1]),
                lambda: float(r.randrange(-4, 4)), lambda: r.random() * 10 ** r.randrange(-20, 25),
                lambda: struct.unpack("d", r.getrandbits(64).to_bytes(8, "little"))[0],
                lambda: float(r.getrandbits(70)), lambda: 2 ** r.randrange(50, 70) + r.randrange(-1, 2),
                lambda: r.choice([True, False]), lambda: complex(r.randrange(-2, 3), r.randrange(1, 3)),
                lambda: r.choice([float("inf"), -float("inf"), float("nan"), -0.0, 1e16, 1e-5, 1e22, 5e-324]),
            ])()
        def text(): return "".join(r.choice(CHARS) for _ in range(r.randrange(6)))
        def atom():
            return r.choice([number, number, text, lambda: text().encode("utf-8", "surrogatepass"),
                             lambda: None, lambda: ...])()
        def value(depth):
            if depth == 0 or r.random() < 0.4: return atom()
            kind = r.randrange(7)
            items = [value(depth - 1) for _ in range(r.randrange(4))]
            if kind < 2: return items
            if kind == 2: return tuple(items)
            keys = [atom() for _ in items]
            if kind == 3: return set(keys)
            if kind == 4: return frozenset(keys)
            if kind == 5: return bytearray((text() + text()).encode("utf-8", "surrogatepass"))
            return dict(zip(keys, items))
        def twin(v):
            if isinstance(v, list): return [twin(x) for x in v]
            if isinstance(v, dict): return {k: twin(x) for k, x in reversed(v.items())}
            if isinstance(v, set): return frozenset(v)
            if isinstance(v, bytes): return bytearray(v)
            if type(v) is int and r.random() < 0.5 and abs(v) < 1e300: return float(v)
            if type(v) is float and v.is_integer(): return int(v)
            return v
        def hasnan(v): return "nan" in repr(v)
        for _ in range(600):
            a = value(3)
            b = twin(a) if r.random() < 0.7 else value(1)
            # Containers take the same object for equal: a NaN inside one says nothing.
            if hasnan(a) or hasnan(b): b = 0
            print(repr(a), repr(b), a == b, sep="\t")
        """#

    @Test("repr, literals and equality are Python's")
    func agreement() throws {
        let seed = UInt32.random(in: 0 ... .max)
        let output = try run(seed: seed)
        let lines = output.split(separator: "\n")
        #expect(lines.count == 600, "seed \(seed)")
        for line in lines {
            let parts = line.split(separator: "\t").map(String.init)
            try #require(parts.count == 3, "seed \(seed): \(line)")
            let (left, right) = (try parse(parts[0], seed), try parse(parts[1], seed))
            #expect(left.description == parts[0], "seed \(seed)")
            #expect(right.description == parts[1], "seed \(seed)")
            let areEqual = PythonEquality().areEqual(left, right)
            #expect(areEqual == (parts[2] == "True"), "seed \(seed): \(parts[0]) and \(parts[1])")
            if areEqual {
                #expect(
                    EqualityKey(left).hashValue == EqualityKey(right).hashValue,
                    "seed \(seed): hashes of \(parts[0]) and \(parts[1])")
            }
        }
    }

    private func parse(_ text: String, _ seed: UInt32) throws -> PythonValue {
        do {
            return try PythonLiteralParser.parse(text)
        } catch {
            Issue.record("seed \(seed): \(text): \(error)")
            throw error
        }
    }

    private func run(seed: UInt32) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-I", "-c", Self.generator, "\(seed)"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "seed \(seed)")
        return String(decoding: data, as: UTF8.self)
    }
}
