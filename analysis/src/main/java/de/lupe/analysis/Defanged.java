package de.lupe.analysis;

/// The ways in which reports make addresses harmless by brackets: `example[.]com`, `1.2.3(.)4`,
/// `example[dot]com`, `user[at]example.com`, `hxxp[://]example.com`, and half of it:
/// `example[.com`.
final class Defanged {

  private static final String[] WRITTEN = {
    ".]", ".)", ".}", "dot]", "dot)", "dot}", "punkt]", "punkt)", "punkt}", "at]", "at)", "at}",
    "@]", "@)", "@}", "ät]", "://]", ":]", "/]", "."
  };
  private static final String[] HIDDEN = {
    ".", ".", ".", ".", ".", ".", ".", ".", ".", "@", "@", "@", "@", "@", "@", "@", "://", ":", "/",
    "."
  };

  private Defanged() {}

  /// What is hidden where a bracket opens; empty where it is a bracket.
  static String hidden(char[] text, int open) {
    int form = form(text, open);
    return form < WRITTEN.length ? HIDDEN[form] : "";
  }

  /// How many characters hide it, brackets included.
  static int length(char[] text, int open) {
    return WRITTEN[form(text, open)].length() + 1;
  }

  private static int form(char[] text, int open) {
    for (int form = 0; form < WRITTEN.length; form++) {
      if (isWritten(WRITTEN[form], text, open)) {
        return form;
      }
    }
    return WRITTEN.length;
  }

  private static boolean isWritten(String form, char[] text, int open) {
    for (int i = 0; i < form.length(); i++) {
      if (open + 1 + i >= text.length
          || Character.toLowerCase(text[open + 1 + i]) != form.charAt(i)) {
        return false;
      }
    }
    char close = form.charAt(form.length() - 1);
    return text[open] == (close == ')' ? '(' : close == '}' ? '{' : '[');
  }
}
