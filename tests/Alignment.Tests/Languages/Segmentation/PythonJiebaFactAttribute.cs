namespace Alignment.Tests.Languages.Segmentation;

/// <summary>A test that needs Debian's python3-jieba and, where it says so, the shared editions or a folder of this system.</summary>
public sealed class PythonJiebaFactAttribute : FactAttribute
{
    public PythonJiebaFactAttribute(bool shared = false, string? needs = null) =>
        Skip = PythonJieba.Folder is null ? PythonJieba.Absent
            : shared && !SharedData.Exists ? SharedData.Absent
            : needs is not null && !Directory.Exists(needs) ? $"{needs} is not on this machine"
            : null;
}
