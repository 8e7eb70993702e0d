/// What all contenders share: the programs, the files they are given, the processes they leave.
struct Ground {
    let programs: Programs
    let descendants: Descendants
    private let folder: TemporaryFolder
    /// The program and its input.
    let answer: String
    let input: String
    /// A challenge package, and a solution of it.
    let package: CountdownPackage

    init() throws {
        programs = try Programs()
        descendants = try Descendants()
        folder = try TemporaryFolder()
        answer = try folder.write("answer/answer.py", PlusOne.source)
        input = try folder.write("answer/input", PlusOne.input)
        package = try CountdownPackage(in: folder)
    }

    /// The folder with nothing in it but the program and its input.
    var answerFolder: String { folder.path + "/answer" }

    @discardableResult
    func write(_ relative: String, _ text: String) throws -> String { try folder.write(relative, text) }
}
