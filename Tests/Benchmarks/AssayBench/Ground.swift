internal import TemporaryFolders

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
        answer = try folder.write(PlusOne.source, to: "answer/answer.py")
        input = try folder.write(PlusOne.input, to: "answer/input")
        package = try CountdownPackage(in: folder)
    }

    /// The folder with nothing in it but the program and its input.
    var answerFolder: String { folder.path + "/answer" }

    @discardableResult
    func write(_ relative: String, _ text: String) throws -> String { try folder.write(text, to: relative) }
}
