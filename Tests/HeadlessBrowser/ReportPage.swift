public import Foundation

/// The page of a batch as a browser shows it.
public struct ReportPage {
    public struct Failure: Error, CustomStringConvertible { public let description: String }

    /// What the page says of itself once everything in it has been opened.
    public struct Layout: Decodable, Sendable {
        /// Widths of the frame and of what is in it.
        public let inner: Int
        public let scroll: Int
        /// How many entries the page's script filled in.
        public let filled: Int
        /// Elements that stick out.
        public let wide: [String]
        /// Errors of scripts.
        public let failed: [String]
        /// How many verdicts of the matrix are links, and which of them lead to no details.
        public let links: Int
        public let dead: [String]
        /// Whether the last of them, followed, shows its details opened and in view.
        public let isRevealed: Bool
    }

    private let browser: HeadlessBrowser
    private let text: String

    /// - Parameter text: the whole page.
    public init(_ text: String, in browser: HeadlessBrowser) {
        self.text = text
        self.browser = browser
    }

    /// The page in a frame of this width, with a probe at its end.
    public func layout(width: Int) throws -> (layout: Layout, console: [String]) {
        let file = browser.folder.appending(path: "probed.html")
        try probed().write(to: file, atomically: true, encoding: .utf8)
        let outcome = try browser.run(
            // A page that scrolls smoothly gets nowhere while nobody draws it.
            ["--force-prefers-reduced-motion", "--window-size=1400,900", "--virtual-time-budget=20000", "--dump-dom"],
            page: frame(file, width: width, height: 900))
        guard outcome.status == 0, let said = outcome.output.components(separatedBy: "PROBE{").dropFirst().last,
            let text = said.components(separatedBy: "EBORP").first
        else { throw Failure(description: "the browser ended with \(outcome.status): \(outcome.output.suffix(400))") }
        let json = "{" + text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
        return (try JSONDecoder().decode(Layout.self, from: Data(json.utf8)), outcome.console)
    }

    /// A picture of the page under its own policy, in PNG.
    public func picture(
        width: Int, height: Int, isDark: Bool, to file: URL
    ) throws -> (size: (width: Int, height: Int), console: [String]) {
        let page = browser.folder.appending(path: "page.html")
        try text.write(to: page, atomically: true, encoding: .utf8)
        let scheme = "--blink-settings=preferredColorScheme=\(isDark ? 0 : 1)"
        let outcome = try browser.run(
            [scheme, "--window-size=\(width),\(height)", "--virtual-time-budget=5000", "--screenshot=\(file.path)"],
            page: frame(page, width: width, height: height))
        let bytes = try [UInt8](Data(contentsOf: file))
        guard outcome.status == 0, bytes.starts(with: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), bytes.count > 24
        else { throw Failure(description: "the browser ended with \(outcome.status) and wrote no picture") }
        func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 << 8 | Int($1) } }
        return ((number(16..<20), number(20..<24)), outcome.console)
    }

    /// The page without its policy and with a probe, which follows a link, opens everything and says what sticks out.
    private func probed() throws -> String {
        guard let start = text.range(of: "<meta http-equiv="),
            let end = text.range(of: ">", range: start.upperBound..<text.endIndex)
        else { throw Failure(description: "the page has no policy") }
        return text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")
            .replacingOccurrences(of: "</body>", with: Self.probe + "</body>")
    }

    private static let probe = """
        <script>
        const failed = [];
        addEventListener("error", event => failed.push(event.message));
        const targetOf = link => document.getElementById(link.hash.slice(1));
        const links = [...document.querySelectorAll(".matrix a")];
        const dead = links.filter(link => !targetOf(link)?.matches("details.entry")).map(link => link.hash);
        let isRevealed = false;
        const open = () => {
          for (const details of document.querySelectorAll("details")) details.open = true;
          setTimeout(say, 500);
        };
        const follow = link => {
          link.click();
          setTimeout(() => {
            const target = targetOf(link);
            const top = target.getBoundingClientRect().top;
            isRevealed = target.open && target.querySelector(".filled").childElementCount > 0 && top >= 0
              && top < innerHeight;
            open();
          }, 500);
        };
        const say = () => {
          const wide = [...document.querySelectorAll("body *")].filter(element => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && box.right > innerWidth + 1 && !element.closest(".scroll, .bar nav, svg");
          }).map(element => element.tagName + "." + element.getAttribute("class"));
          const filled = [...document.querySelectorAll(".filled")].filter(element => element.childElementCount > 0);
          const scroll = document.documentElement.scrollWidth;
          parent.postMessage(JSON.stringify({ inner: innerWidth, scroll, filled: filled.length, wide, failed,
            links: links.length, dead, isRevealed }), "*");
        };
        addEventListener("load", () => {
          const last = links.filter(link => !dead.includes(link.hash)).pop();
          if (last) follow(last); else open();
        });
        </script>
        """

    /// A window can't be as narrow as a phone, so the page stands in a frame that is, and tells it what it finds.
    private func frame(_ page: URL, width: Int, height: Int) throws -> URL {
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
}
