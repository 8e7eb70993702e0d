import Foundation
import HeadlessBrowser
import SeededNumbers
import TemporaryFolders
import Testing

/// A batch as a course has it, judged for real, and its page in a browser.
@Suite(
    "assay batch: the page of a real batch", .serialized,
    .enabled(if: HeadlessBrowser.program != nil, "no chromium in PATH: the page is not looked at"))
struct RealBatchTests {
    /// Of many kinds, with quick cases.
    private static let slugs = [
        "two-sum", "group-anagrams", "token-bucket", "lru-cache", "theatre-script", "word-report", "cinema-seats",
        "tidy-downloads", "recipe-finder", "whale-checksums", "parcel-labels", "hut-bookings",
    ]
    private static let candidates = 40
    private static let widths = [1280, 390]

    /// What somebody gets wrong in haste.
    private static let slips = [
        (" < ", " <= "), (" <= ", " < "), (" > ", " >= "), (" == ", " != "), (" + ", " - "), (" and ", " or "), ("[0]", "[1]"),
        ("True", "False"), (" not ", " "), ("max(", "min("), ("sorted(", "list("), ("return ", "return not "),
        ("self.", "self._"),
        (":\n", "\n"), ("'", "\""),
    ]

    /// The set of challenges, and forty candidates who handed in something for nearly all of them.
    private static func ground(_ numbers: inout SeededNumbers) throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["set/": ""])
        for slug in slugs {
            let package = "\(AssayProgram.root)/Challenges/\(slug)"
            try FileManager.default.copyItem(atPath: package, toPath: "\(folder.path)/set/\(slug)")
            let right = try sources(of: package, ["accepted", "unidiomatic"])
            let wrong = try sources(of: package, ["wrong_answer", "run_time_error"])
            #expect(!right.isEmpty && wrong.count > 2, "\(slug)")
            for candidate in 1...candidates where Int.random(in: 0..<15, using: &numbers) > 0 {
                let kind = Int.random(in: 0..<5, using: &numbers) > 1 ? right : wrong
                guard let chosen = kind.randomElement(using: &numbers) else { continue }
                var source = chosen
                // A third hands in what others do, too; a third slips somewhere.
                switch Int.random(in: 0..<3, using: &numbers) {
                case 0: break
                case 1: source += "\n# by candidate \(candidate)\n"
                default:
                    let slip = slips[Int.random(in: 0..<slips.count, using: &numbers)]
                    if let place = source.ranges(of: slip.0).randomElement(using: &numbers) {
                        source.replaceSubrange(place, with: slip.1)
                    }
                }
                try folder.write(source, to: "subs/\(name(candidate))/\(slug).py")
            }
        }
        return folder
    }

    private static func name(_ candidate: Int) -> String {
        candidate == 7 ? "somebody-with-quite-a-long-name-indeed" : "student-\(candidate)"
    }

    /// The package's own submissions of these kinds; those that are there to take long are left out.
    private static func sources(of package: String, _ kinds: [String]) throws -> [String] {
        try kinds.flatMap { kind in
            let folder = "\(package)/submissions/\(kind)"
            let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".py") }
            return try names.sorted().map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
        }
    }

    @Test("12 challenges × 40 candidates: nothing overflows, the console is clean, every verdict leads to its details")
    func page() async throws {
        var numbers = SeededNumbers("a real batch")
        let folder = try Self.ground(&numbers)
        let report = "\(folder.path)/report.html"
        let began = ContinuousClock.now
        let end = try await AssayProgram.run([
            "batch", "\(folder.path)/set", "--submissions", "\(folder.path)/subs", "--store", "\(folder.path)/s.db", "--review",
            "--limit", "time=0.5", "--exit-first", "--output-format", "csv", "--report", report,
        ])
        print("judged in \(ContinuousClock.now - began)")
        #expect(end.status == 0, "\(end.error)")
        let rows = end.output.split(whereSeparator: \.isNewline).dropFirst()
        let verdicts = Dictionary(
            rows.map { (String($0.split(separator: ",", omittingEmptySubsequences: false)[3]), 1) }, uniquingKeysWith: +)
        print(verdicts.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        #expect(rows.count > 12 * 40 * 3 / 4 && rows.count < 12 * 40)
        #expect(verdicts["AC", default: 0] > 60 && verdicts["WA", default: 0] > 60 && verdicts["RTE", default: 0] > 5)
        #expect(verdicts["JE"] == nil && verdicts["unjudgeable"] == nil)

        let text = try folder.read("report.html")
        let shots = ProcessInfo.processInfo.environment["ASSAY_SCREENSHOTS"] ?? "\(folder.path)/shots"
        try FileManager.default.createDirectory(atPath: shots, withIntermediateDirectories: true)
        if ProcessInfo.processInfo.environment["ASSAY_SCREENSHOTS"] != nil {
            try text.write(toFile: "\(shots)/real.html", atomically: true, encoding: .utf8)
        }
        let profile = URL(fileURLWithPath: try folder.write("", to: "browser/"))
        let seen = try await AssayProgram.onThread {
            let page = ReportPage(text, in: HeadlessBrowser(program: try #require(HeadlessBrowser.program), folder: profile))
            return try Self.widths.map { try Self.look(page, width: $0, shots: shots) }
        }
        for look in seen {
            #expect(look.console == [] && look.layout.failed == [])
            #expect(look.layout.inner == look.width && look.layout.scroll <= look.width, "\(look.layout.wide)")
            #expect(look.layout.wide == [])
            #expect(look.layout.filled == rows.count)
            #expect(look.layout.links == rows.count && look.layout.dead == [] && look.layout.isRevealed)
            #expect(look.pictures == [look.width, look.width])
        }
    }

    /// What a browser shows and says at one width.
    private struct Look {
        let width: Int
        let layout: ReportPage.Layout
        var console: [String]
        /// The widths of the pictures.
        var pictures: [Int] = []
    }

    private static func look(_ page: ReportPage, width: Int, shots: String) throws -> Look {
        let (layout, console) = try page.layout(width: width)
        var look = Look(width: width, layout: layout, console: console)
        for isDark in [false, true] {
            let file = "\(shots)/real-\(width)-\(isDark ? "dark" : "light").png"
            let (size, said) = try page.picture(width: width, height: 5200, isDark: isDark, to: URL(fileURLWithPath: file))
            look.console += said
            look.pictures.append(size.width)
        }
        return look
    }
}
