import Foundation
import SeededNumbers

/// Sources that nobody wrote: pieces of the standard library with lines, words and bytes changed.
struct MutatedSource {
    private let pieces: [[UInt8]]
    private var numbers: SeededNumbers

    /// Pieces are functions and classes, up to 4 KiB, so that a hundred thousand of them take minutes and not hours.
    init(folder: String, numbers: SeededNumbers) {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".py") }
        pieces = names.sorted().flatMap { name -> [[UInt8]] in
            let data = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
            let text = String(decoding: data, as: UTF8.self)
            return text.components(separatedBy: "\n\n").map { Array(($0 + "\n").utf8) }.filter { (40...4096).contains($0.count) }
        }
        self.numbers = numbers
    }

    private static let words = [
        "(", ")", "[", "]", "{", "}", ":", ",", "=", "==", "lambda", "yield", "await", "async ", "not ", "None", "for x in y",
        "if ", "else:", "*", "**", ":=", "f'{", "'''", "\"", "\\", "#", "\t", "\r\n", "\u{0}", "é", "😀", "@", "->", "import *",
        "global x", "match x:", "case _:", "try:", "except:", "with open(p) as f:", "return", "1_000", "0x", ".", "...", ";",
    ]

    mutating func next() -> [UInt8] {
        var bytes = pieces.randomElement(using: &numbers)!
        for _ in 0..<Int.random(in: 1...6, using: &numbers) {
            switch Int.random(in: 0..<6, using: &numbers) {
            case 0: bytes.insert(contentsOf: word(), at: place(bytes))
            case 1: bytes.remove(at: min(place(bytes), bytes.count - 1))
            case 2: bytes[min(place(bytes), bytes.count - 1)] = UInt8.random(in: 0...255, using: &numbers)
            case 3: swapLines(&bytes)
            case 4: bytes.insert(contentsOf: pieces.randomElement(using: &numbers)!.prefix(400), at: place(bytes))
            default: bytes.insert(contentsOf: Array(repeating: word(), count: 3).joined(), at: place(bytes))
            }
            if bytes.isEmpty { bytes = [10] }
        }
        return bytes
    }

    private mutating func place(_ bytes: [UInt8]) -> Int { Int.random(in: 0...bytes.count, using: &numbers) }
    private mutating func word() -> [UInt8] { Array(Self.words.randomElement(using: &numbers)!.utf8) }

    private mutating func swapLines(_ bytes: inout [UInt8]) {
        var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
        lines.swapAt(Int.random(in: lines.indices, using: &numbers), Int.random(in: lines.indices, using: &numbers))
        bytes = Array(lines.joined(separator: [10]))
    }
}
