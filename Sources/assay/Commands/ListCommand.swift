internal import ArgumentParser
internal import Challenges

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the challenges.")

    @Option(name: .long, help: "Only those with this topic.")
    var topic: String?

    @Option(name: .long, help: "Only those of this level: fundamentals, intermediate or senior.")
    var level: String?

    @Option(name: .long, help: "Only those of this kind: function, class, program, debug, rewrite, critique, tests and so on.")
    var kind: String?

    @Flag(name: .long, help: "As a page of Markdown: by topic, by kind, and all.")
    var markdown = false

    @Flag(name: .long, help: "As a page of Markdown: each topic that is to be covered, and by what it is.")
    var coverage = false

    @OptionGroup var library: LibraryOptions

    private static let levels = ["fundamentals", "intermediate", "senior"]

    func run() throws {
        try check("--level", level, among: Self.levels)
        try check("--kind", kind, among: Challenge.Kind.allCases.map(\.rawValue))
        if markdown || coverage { return try writePage() }
        let library = try library.library()
        var rows: [[String]] = []
        for listing in library.all() {
            switch listing.challenge {
            case .success(let challenge):
                guard topic.map(challenge.topics.contains) ?? true, level.map({ $0 == challenge.level }) ?? true,
                    kind.map({ $0 == challenge.kind.rawValue }) ?? true
                else { continue }
                rows.append([
                    challenge.slug, challenge.kind.rawValue, challenge.level, "\(challenge.cases.count)",
                    challenge.name,
                ])
            case .failure(let error):
                Output.error("warning: \(error)")
            }
        }
        guard !rows.isEmpty else {
            let isFiltered = topic != nil || level != nil || kind != nil
            let folders = library.roots.joined(separator: ", ")
            throw Failure("no \(isFiltered ? "such challenge" : "challenges") found in \(folders)")
        }
        rows.insert(["SLUG", "KIND", "LEVEL", "CASES", "NAME"], at: 0)
        Output.write(Columns.text(rows))
    }

    private func writePage() throws {
        guard topic == nil, level == nil, kind == nil else {
            throw Failure("--markdown and --coverage are of all challenges; leave out --topic, --level and --kind")
        }
        guard !(markdown && coverage) else { throw Failure("choose one of --markdown and --coverage") }
        let pages = ListPages(catalogue: try library.catalogue())
        Output.write(markdown ? pages.index() : try pages.coverage())
    }

    private func check(_ option: String, _ value: String?, among known: [String]) throws {
        guard let value, !known.contains(value) else { return }
        throw Failure("\(option) \(value): choose one of \(known.joined(separator: ", "))")
    }
}
