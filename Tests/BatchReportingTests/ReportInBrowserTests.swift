import Foundation
import HeadlessBrowser
import Testing

@testable import BatchReporting

@Suite(
    "the page in a browser", .serialized,
    .enabled(if: HeadlessBrowser.program != nil, "no chromium in PATH: the page is not looked at"))
struct ReportInBrowserTests {
    private static let widths = [1280, 390]

    private func inFolder(_ body: (HeadlessBrowser) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "assay-page-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(HeadlessBrowser(program: #require(HeadlessBrowser.program), folder: folder))
    }

    private func page(_ batch: SyntheticBatch) throws -> String {
        var page = ""
        try HTMLBatch.write(batch.report, batch.entries) { page += $0 }
        return page
    }

    @Test("nothing overflows, every detail opens, the console is clean", arguments: widths)
    func layout(width: Int) throws {
        print("seed \(SyntheticBatch.seed)")
        let batch = SyntheticBatch()
        try inFolder { browser in
            let (said, console) = try ReportPage(page(batch), in: browser).layout(width: width)
            #expect(console == [] && said.failed == [])
            #expect(said.inner == width)
            #expect(said.scroll <= said.inner, "\(said.wide)")
            #expect(said.wide == [])
            #expect(said.filled == batch.entries.count)
            #expect(said.links == batch.entries.count && said.dead == [] && said.isRevealed)
        }
    }

    @Test("pictures of the page under its own policy", arguments: widths, [false, true])
    func pictures(width: Int, isDark: Bool) throws {
        try inFolder { browser in
            let shots = ProcessInfo.processInfo.environment["ASSAY_SCREENSHOTS"].map { URL(fileURLWithPath: $0) }
            let folder = shots ?? browser.folder
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let (size, console) = try ReportPage(page(SyntheticBatch(samples: 3)), in: browser).picture(
                width: width, height: 5200, isDark: isDark,
                to: folder.appending(path: "report-\(width)-\(isDark ? "dark" : "light").png"))
            #expect(console == [])
            #expect(size.width == width)
        }
    }
}
