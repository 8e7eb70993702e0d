import Foundation
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

    /// The page without its policy and with a probe at its end, which opens everything and says what sticks out.
    private func probed(_ page: String) throws -> String {
        let start = try #require(page.range(of: "<meta http-equiv="))
        let end = try #require(page.range(of: ">", range: start.upperBound..<page.endIndex))
        let probe = """
            <script>
            const failed = [];
            addEventListener("error", event => failed.push(event.message));
            for (const details of document.querySelectorAll("details")) details.open = true;
            addEventListener("load", () => setTimeout(() => {
              const wide = [...document.querySelectorAll("body *")].filter(element => {
                const box = element.getBoundingClientRect();
                return box.width > 0 && box.right > innerWidth + 1 && !element.closest(".scroll, .bar nav, svg");
              }).map(element => element.tagName + "." + element.getAttribute("class"));
              const filled = [...document.querySelectorAll(".filled")].filter(element => element.childElementCount > 0);
              const scroll = document.documentElement.scrollWidth;
              const said = { inner: innerWidth, scroll, filled: filled.length, wide, failed };
              parent.postMessage(JSON.stringify(said), "*");
            }, 500));
            </script>
            """
        return page.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")
            .replacingOccurrences(of: "</body>", with: probe + "</body>")
    }

    private struct Said: Decodable {
        let inner: Int
        let scroll: Int
        let filled: Int
        let wide: [String]
        let failed: [String]
    }

    /// A window can't be as narrow as a phone, so the page stands in a frame that is, and tells it what it finds.
    private func frame(_ page: URL, width: Int, height: Int, in browser: HeadlessBrowser) throws -> URL {
        let frame = browser.folder.appending(path: "frame.html")
        let text = """
            <!DOCTYPE html><html><body style="margin:0"><script>
            addEventListener("message", event => document.body.append("PROBE" + event.data + "EBORP"));
            </script>
            <iframe src="\(page.absoluteString)" width="\(width)" height="\(height)" style="border:0;display:block">
            </iframe></body></html>
            """
        try text.write(to: frame, atomically: true, encoding: .utf8)
        return frame
    }

    private func ask(_ browser: HeadlessBrowser, _ page: String, width: Int) throws -> Said {
        let file = browser.folder.appending(path: "probed.html")
        try probed(page).write(to: file, atomically: true, encoding: .utf8)
        let outcome = try browser.run(
            ["--window-size=1400,900", "--virtual-time-budget=20000", "--dump-dom"],
            page: frame(file, width: width, height: 900, in: browser))
        #expect(outcome.console == [] && outcome.status == 0)
        let parts = outcome.output.components(separatedBy: "PROBE{")
        let text = try #require(parts.last?.components(separatedBy: "EBORP").first)
        let json = "{" + text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
        return try JSONDecoder().decode(Said.self, from: Data(json.utf8))
    }

    @Test("nothing overflows, every detail opens, the console is clean", arguments: widths)
    func layout(width: Int) throws {
        print("seed \(SyntheticBatch.seed)")
        let batch = SyntheticBatch()
        try inFolder { browser in
            let said = try ask(browser, page(batch), width: width)
            #expect(said.inner == width)
            #expect(said.scroll <= said.inner, "\(said.wide)")
            #expect(said.wide == [] && said.failed == [])
            #expect(said.filled == batch.entries.count)
        }
    }

    @Test("pictures of the page under its own policy", arguments: widths, [false, true])
    func pictures(width: Int, isDark: Bool) throws {
        try inFolder { browser in
            let shots = ProcessInfo.processInfo.environment["ASSAY_SCREENSHOTS"].map { URL(fileURLWithPath: $0) }
            let folder = shots ?? browser.folder
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let file = folder.appending(path: "report.html")
            try page(SyntheticBatch(samples: 3)).write(to: file, atomically: true, encoding: .utf8)
            let picture = folder.appending(path: "report-\(width)-\(isDark ? "dark" : "light").png")
            let dark = isDark ? ["--blink-settings=preferredColorScheme=0"] : ["--blink-settings=preferredColorScheme=1"]
            let outcome = try browser.run(
                dark + ["--window-size=\(width),5200", "--virtual-time-budget=5000", "--screenshot=\(picture.path)"],
                page: frame(file, width: width, height: 5200, in: browser))
            #expect(outcome.console == [] && outcome.status == 0)
            let bytes = try [UInt8](Data(contentsOf: picture))
            #expect(bytes.starts(with: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
            #expect(bytes[16..<20].reduce(0) { $0 << 8 | Int($1) } == width)
        }
    }
}
