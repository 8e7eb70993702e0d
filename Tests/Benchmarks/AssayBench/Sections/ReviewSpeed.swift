internal import Foundation

/// Reviewing the standard library beside bare `ast.parse` and the linters; reviewing ten lines, cold.
struct ReviewSpeed {
    static let name = "review"

    /// The families that most of Assay's rules know under other names.
    private static let families = "PERF,C4,SIM,FURB,UP,B,PIE,RET,FLY,PTH,E7,PLR,PLC,PLW,RUF"

    /// Reads everything first, then parses with the collector off, and says what that took.
    private static let bareParse = """
        import ast, gc, pathlib, sys, time
        sources = [path.read_bytes() for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.py"))]
        gc.disable()
        start = time.process_time()
        for source in sources:
            try: ast.parse(source)
            except (SyntaxError, ValueError): pass
        print(time.process_time() - start)
        """

    func run(_ scale: Scale, _ ground: Ground, _ findings: inout Findings) throws {
        let library = try standardLibrary(scale, ground)
        try wholeLibrary(library, scale, ground, &findings)
        if scale.reviewsSlowPeers { try slowPeers(ground, &findings) }
        try cold(scale, ground, &findings)
    }

    // MARK: - The standard library

    private func wholeLibrary(
        _ library: String, _ scale: Scale, _ ground: Ground, _ findings: inout Findings
    ) throws {
        let parser = try ground.write("review/parse.py", Self.bareParse)
        var contenders = [assay(ground, jobs: 1, library), assay(ground, jobs: 2, library)]
        if let ruff = TimedProgram.installed("ruff") { contenders.append(Self.ruff(ruff, library)) }
        var parse: [Double] = []
        var cpu = contenders.map { _ in [Double]() }
        var wall = contenders.map { _ in [Double]() }
        for _ in 0..<scale.reviewRounds {
            parse.append(try bareParse(parser, library))
            for (index, contender) in contenders.enumerated() {
                let (used, took) = try contender.run()
                cpu[index].append(used)
                wall[index].append(took)
            }
        }
        let bare = Distribution(parse).median
        var table = Table(["the standard library, reviewed", "CPU s, median", "p10–p90", "wall s", "÷ ast.parse"])
        let spread = Distribution(parse).spread(decimals: 2)
        table.add(["bare ast.parse, collector off", Figure.text(bare, 2), spread, "", Figure.times(1)])
        for (index, contender) in contenders.enumerated() {
            let used = Distribution(cpu[index])
            table.add([
                contender.name, Figure.text(used.median, 2), used.spread(decimals: 2),
                Figure.text(Distribution(wall[index]).median, 2), Figure.times(used.median / bare),
            ])
        }
        print(table.text)
        findings.want("review at most 1.7 × ast.parse", got: Distribution(cpu[0]).median / bare, Figure.times) { $0 <= 1.7 }
        let gain = Distribution(wall[0]).median / Distribution(wall[1]).median
        findings.want("review with two workers at least 1.8 × one", got: gain, Figure.times) { $0 >= 1.8 }
    }

    private func bareParse(_ program: String, _ library: String) throws -> Double {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-I", "-S", program, library]
        process.environment = [:]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard let seconds = Double(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw Broken("python3 said \(text)")
        }
        return seconds
    }

    private func assay(_ ground: Ground, jobs: Int, _ path: String) -> TimedProgram {
        TimedProgram(
            name: "assay review, all rules, \(jobs) worker\(jobs == 1 ? "" : "s")",
            command: [
                ground.programs.assay, "review", "--isolated", "--exit-zero", "--select", "ALL", "--jobs", "\(jobs)",
                "--output-format", "concise", path,
            ])
    }

    private static func ruff(_ program: String, _ path: String) -> TimedProgram {
        TimedProgram(
            name: "ruff, the same families, 1 thread",
            command: [
                program, "check", "--isolated", "--no-cache", "--exit-zero", "--quiet", "--preview", "--select", families,
                "--output-format", "concise", path,
            ], variables: ["RAYON_NUM_THREADS=1"])
    }

    // MARK: - Slow peers

    /// flake8 and pylint take a minute for what Assay does in a second: they get a part of it, and so does Assay.
    private func slowPeers(_ ground: Ground, _ findings: inout Findings) throws {
        let part = try copyLibrary(ground, name: "part", limit: 60)
        let ours = try assay(ground, jobs: 1, part).run().cpu
        var table = Table(["60 files of it", "CPU s", "÷ assay"])
        table.add(["assay review, all rules", Figure.text(ours, 2), Figure.times(1)])
        let peers = [
            ("flake8", ["--isolated", "-j1", "--exit-zero", part]),
            ("pylint", ["-j1", "--exit-zero", "--rcfile=/dev/null", "--recursive=y", part]),
        ]
        for (name, arguments) in peers {
            let ratio = try TimedProgram.installed(name).map { program in
                let used = try TimedProgram(name: name, command: [program] + arguments).run().cpu
                table.add([name, Figure.text(used, 2), Figure.times(used / ours)])
                return used / ours
            }
            findings.want("\(name) takes at least 25 × as long", got: ratio, Figure.times) { $0 >= 25 }
        }
        print(table.text)
    }

    // MARK: - Ten lines

    private func cold(_ scale: Scale, _ ground: Ground, _ findings: inout Findings) throws {
        let snippet = try ground.write(
            "review/snippet.py",
            """
            def squares(numbers):
                result = []
                for number in numbers:
                    if number != None:
                        result.append(number * number)
                return result


            if __name__ == "__main__":
                print(squares([1, None, 3]))

            """)
        var contenders = [
            TimedProgram(name: "assay review", command: [ground.programs.assay, "review", "--isolated", "--exit-zero", snippet])
        ]
        if let ruff = TimedProgram.installed("ruff") {
            contenders.append(
                TimedProgram(
                    name: "ruff",
                    command: [
                        ruff, "check", "--isolated", "--no-cache", "--exit-zero", "--select", Self.families, snippet,
                    ]))
        }
        if let flake8 = TimedProgram.installed("flake8") {
            contenders.append(TimedProgram(name: "flake8", command: [flake8, "--isolated", "--exit-zero", snippet]))
        }
        var wall = contenders.map { _ in [Double]() }
        for _ in 0..<scale.rounds {
            for (index, contender) in contenders.enumerated() { wall[index].append(try contender.run().wall * 1000) }
        }
        var table = Table(["ten lines, the whole process", "ms, median", "p10–p90"])
        let medians = wall.map { Distribution($0).median }
        for (index, contender) in contenders.enumerated() {
            table.add([contender.name, Figure.text(medians[index], 1), Distribution(wall[index]).spread(decimals: 1)])
        }
        print(table.text)
        func median(_ name: String) -> Double? { contenders.firstIndex { $0.name == name }.map { medians[$0] } }
        findings.want("ten lines at most 3 × ruff", got: median("ruff").map { medians[0] / $0 }, Figure.times) { $0 <= 3 }
        findings.want("and at most 0.25 × flake8", got: median("flake8").map { medians[0] / $0 }, Figure.times) { $0 <= 0.25 }
    }

    // MARK: - Sources

    private func standardLibrary(_ scale: Scale, _ ground: Ground) throws -> String {
        try copyLibrary(ground, name: "library", limit: scale.reviewFiles)
    }

    /// A copy of its sources, so that no configuration and no ignored folder of the machine's plays a part.
    private func copyLibrary(_ ground: Ground, name: String, limit: Int) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: "/usr/lib").filter { $0.hasPrefix("python3.") }
        guard let root = names.max().map({ "/usr/lib/\($0)" }) else { throw Broken("there is no /usr/lib/python3.*") }
        let files = (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(".py") }
        var folder = ""
        for file in files.sorted().prefix(limit) {
            guard let data = FileManager.default.contents(atPath: "\(root)/\(file)"),
                let text = String(data: data, encoding: .utf8)
            else { continue }
            let path = try ground.write("\(name)/\(file)", text)
            folder = String(path.dropLast(file.count + 1))
        }
        return folder
    }
}
