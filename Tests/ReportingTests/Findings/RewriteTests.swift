import Testing
import WorkerProtocol

@testable import Reporting

@Suite("rewrites by lines, and frames around any range")
struct RewriteTests {
    private static let pieces = ["x = 1", "\n", "\r\n", "\n\n", "\tif größe:", "漢字", "    y", "👩‍👧", "  ", "\u{c}"]

    private func text(_ generator: inout Numbers) -> String {
        let count = Int.random(in: 0...14, using: &generator)
        return (0..<count).map { _ in Self.pieces.randomElement(using: &generator)! }.joined()
    }

    /// Byte offsets between characters, in order.
    private func offsets(_ text: String, _ count: Int, _ generator: inout Numbers) -> [Int] {
        var all = [0]
        // By characters, so that none falls into a "\r\n".
        for character in text { all.append(all.last! + character.utf8.count) }
        return (0..<count).map { _ in all.randomElement(using: &generator)! }.sorted()
    }

    /// Numbers that are the same in every run (SplitMix64).
    private struct Numbers: RandomNumberGenerator {
        private var state: UInt64 = 20

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
            return mixed ^ (mixed >> 31)
        }
    }

    @Test("the new lines in place of the old ones give the text with the edits")
    func hunksAreTheEdits() {
        var generator = Numbers()
        for _ in 0..<1000 {
            let text = text(&generator)
            let lines = SourceLines(Array(text.utf8))
            let offsets = offsets(text, 2 * Int.random(in: 1...3, using: &generator), &generator)
            let edits = stride(from: 0, to: offsets.count, by: 2).map { index in
                ReviewReport.Edit(
                    start: lines.place(offsets[index]), end: lines.place(offsets[index + 1]),
                    content: self.text(&generator))
            }
            let rewrite = Rewrite(edits, in: lines)
            let expected = SourceLines.split(directly(edits, lines.bytes))
            #expect(applied(rewrite, lines) == expected, "\(text.debugDescription) \(edits)")
            for hunk in rewrite.hunks {
                let changes = hunk.changes
                #expect(changes.filter { $0.change != .added }.map(\.text) == hunk.old)
                #expect(changes.filter { $0.change != .removed }.map(\.text) == hunk.new)
            }
        }
    }

    private func applied(_ rewrite: Rewrite, _ lines: SourceLines) -> [String] {
        var result: [String] = []
        var row = 1
        let all = SourceLines.split(lines.bytes)
        for hunk in rewrite.hunks {
            while row < hunk.oldRow {
                result.append(all[row - 1])
                row += 1
            }
            #expect(hunk.newRow == result.count + 1)
            result += hunk.new
            row += hunk.old.count
        }
        return result + all.dropFirst(row - 1)
    }

    private func directly(_ edits: [ReviewReport.Edit], _ bytes: [UInt8]) -> [UInt8] {
        var seen: Set<ReviewReport.Edit> = []
        var result: [UInt8] = []
        var position = 0
        for edit in edits where seen.insert(edit).inserted && Int(edit.start.offset) >= position {
            result += bytes[position..<Int(edit.start.offset)] + Array(edit.content.utf8)
            position = Int(edit.end.offset)
        }
        return result + bytes[position...]
    }

    @Test("any two places give a frame as wide as the terminal at most")
    func frames() {
        var generator = Numbers()
        for _ in 0..<600 {
            let text = text(&generator) + String(repeating: "long ", count: Int.random(in: 0...30, using: &generator))
            let lines = SourceLines(Array(text.utf8))
            func place() -> ReviewReport.Place {
                ReviewReport.Place(
                    row: .random(in: 1...12, using: &generator), column: .random(in: 1...170, using: &generator),
                    offset: 0)
            }
            let (start, width) = (place(), Int.random(in: 30...90, using: &generator))
            let frame = CodeFrame(lines, from: start, to: start.orLater(place()), TextStyle(width: width)).text()
            #expect(frame.contains { $0.contains("^") })
            #expect(frame.allSatisfy { DisplayWidth.of($0) <= width }, "\(text.debugDescription) \(frame)")
        }
    }

    @Test("places and offsets agree")
    func places() {
        let text = "é = 1\r\nx\r漢\n\n  y"
        let (lines, maker) = (SourceLines(Array(text.utf8)), SourceMaker(text: text))
        #expect(lines.count == 5)
        for offset in [0, 2, 6, 8, 9, 10, 13, 14, 15, 17, 18] {
            let place = lines.place(offset)
            #expect(place == maker.place(offset))
            #expect(lines.start(of: Int(place.row)) + lines.byteColumn(of: place) - 1 == offset)
        }
    }
}
