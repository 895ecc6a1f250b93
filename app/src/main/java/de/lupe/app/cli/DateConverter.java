package de.lupe.app.cli;

import de.lupe.schema.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a date of the command line: ISO 8601 from a year to a minute, or the German `18.09.2024`
/// and `09.2024`.
final class DateConverter implements ITypeConverter<PartialDate> {

  private static final Pattern GERMAN = Pattern.compile("(?:(\\d{1,2})\\.)?(\\d{1,2})\\.(\\d{4})");

  @Override
  public PartialDate convert(String text) {
    Matcher german = GERMAN.matcher(text.strip());
    return PartialDate.parse(german.matches() ? iso(german) : text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "a date must be like 2024, 2024-09, 2024-09-18 or 18.09.2024 (got \""
                        + text
                        + "\")"));
  }

  private static String iso(Matcher german) {
    String month = german.group(3) + "-" + twoDigits(german.group(2));
    return german.group(1) == null ? month : month + "-" + twoDigits(german.group(1));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
