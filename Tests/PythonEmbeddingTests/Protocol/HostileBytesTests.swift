import SeededNumbers
import InterpreterThread
import PythonValues
import Testing
import WorkerProtocol

/// Bytes that nobody meant: an error of the protocol's own, never a trap and never an invented message.
@Suite("hostile bytes")
struct HostileBytesTests {
    @Test("a message that ends early is truncated, whatever its length", arguments: Messages.all)
    func truncated(_ kind: Messages.Kind) {
        for length in 0..<kind.bytes.count {
            if length == 0, (try? kind.rewrite([])) == [] { continue }  // no answers at all
            #expect(throws: ProtocolError.truncated, "\(length) bytes") {
                try kind.rewrite(Array(kind.bytes.prefix(length)))
            }
        }
    }

    @Test("a mutated message is an error, or another message", arguments: Messages.all)
    func mutated(_ kind: Messages.Kind) throws {
        var numbers = SeededNumbers("mutations of \(kind)")
        for _ in 0..<4_000 {
            var bytes = kind.bytes
            for _ in 0...Int.random(in: 0..<4, using: &numbers) { Self.mutate(&bytes, &numbers) }
            // Whatever was understood can be said again in the same words.
            guard let once = try? kind.rewrite(bytes) else { continue }
            #expect(try kind.rewrite(once) == once)
        }
    }

    @Test("a mutated value is an error, or another value")
    func mutatedValues() async throws {
        let seeds = [
            "[1, 2.5, 'x', None, {1: (2,)}, {3}, b'y', 1j, 10**30]", "iter([1, 2])", "range(3)", "[[[[[]]]]]",
        ]
        var numbers = SeededNumbers("mutations of values")
        for seed in seeds {
            let original = try await PythonThread.shared.run { interpreter in
                try Snippet(setup: "", expression: seed).encode(interpreter)
            }
            for length in 0..<original.count {
                #expect(throws: ProtocolError.self) { try PythonValue(decoding: Array(original.prefix(length))) }
            }
            for _ in 0..<20_000 {
                var bytes = original
                for _ in 0...Int.random(in: 0..<3, using: &numbers) { Self.mutate(&bytes, &numbers) }
                _ = try? PythonValue(decoding: bytes).description(limit: 100)
            }
        }
    }

    @Test(
        "numbers that promise too much",
        arguments: [
            [UInt8]([11, 255, 255, 255, 255]), [15, 255, 255, 255, 255, 0], [8, 0, 0, 0, 128, 65],
            [5, 0, 0, 0, 0], [5, 3, 0, 0, 0, 0x2D, 0x30, 0x78], [5, 1, 0, 0, 0, 0xFF], [18, 9], [19], [255],
        ])
    func promises(_ bytes: [UInt8]) {
        #expect(throws: ProtocolError.self) { try PythonValue(decoding: bytes) }
    }

    @Test("nesting ends before the stack does")
    func depth() {
        // Lists of one element each, far beyond what an encoder sends.
        let bytes = [[UInt8]](repeating: [11, 1, 0, 0, 0], count: 200_000).flatMap { $0 }
        #expect(throws: ProtocolError.self) { try PythonValue(decoding: bytes) }
    }

    @Test("a record without the nonce is forged")
    func nonce() {
        let bytes = AnswerRecord.ended(liveThreads: 0).encode(nonce: 7)
        #expect(throws: ProtocolError.forged) { try AnswerRecord.decodeAll(bytes, nonce: 8) }
        #expect(throws: ProtocolError.forged) {
            try AnswerRecord.decodeAll(bytes + [UInt8](repeating: 0, count: 20), nonce: 7)
        }
    }

    @Test("frames that are too large, or of no kind")
    func frames() {
        #expect(throws: ProtocolError.oversized(0xFFFF_FFFF)) { try Frame.header([255, 255, 255, 255, 3]) }
        #expect(throws: ProtocolError.unknownTag(200)) { try Frame.header([0, 0, 0, 0, 200]) }
        #expect(throws: ProtocolError.truncated) { try Frame.header([0, 0, 0, 0]) }
    }

    /// A byte changed, a bit turned, a run cut out, doubled, or blown up.
    private static func mutate(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
        guard !bytes.isEmpty else { return bytes.append(.random(in: .min ... .max, using: &numbers)) }
        let place = Int.random(in: bytes.indices, using: &numbers)
        let end = min(place + Int.random(in: 1...8, using: &numbers), bytes.count)
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0: bytes[place] = .random(in: .min ... .max, using: &numbers)
        case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
        default: for index in place..<end { bytes[index] = 255 }
        }
    }
}
