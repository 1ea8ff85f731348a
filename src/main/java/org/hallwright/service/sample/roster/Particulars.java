package org.hallwright.service.sample.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.value.Name;
import org.hallwright.service.sample.names.Company;
import org.hallwright.service.sample.names.Dice;
import org.hallwright.service.sample.names.PersonNames;
import org.hallwright.service.sample.names.Table;
import org.hallwright.service.sample.roster.ExhibitorDraft.Progress;

/// What the sales desk knows of an exhibitor beside its name: contacts, goods, points, contract and payment.
final class Particulars {
    private static final Map<String, List<Name>> GOODS = Table.read("goods.txt").stream()
            .collect(Collectors.groupingBy(
                    row -> row.text(0), Collectors.mapping(row -> row.name(1), Collectors.toList())));
    private static final List<String> ROLES =
            List.of("Sales manager 销售经理", "Exhibition manager 展会负责人", "General manager 总经理", "Marketing 市场部");
    private static final List<ExhibitForm> FORMS = List.of(
            ExhibitForm.PHYSICAL,
            ExhibitForm.PHYSICAL,
            ExhibitForm.PHYSICAL,
            ExhibitForm.VIDEO,
            ExhibitForm.GRAPHIC,
            ExhibitForm.DIGITAL_INTERACTIVE);
    private final Dice dice;
    private final LocalDate opens;

    Particulars(Dice dice, LocalDate opens) {
        this.dice = dice;
        this.opens = opens;
    }

    List<Contact> contacts(Company company) {
        // A roster of a thousand has namesakes, so each company draws from all names anew.
        var people = new PersonNames(dice);
        var contacts = new ArrayList<Contact>();
        for (var i = dice.chance(0.25) ? 2 : 1; i > 0; i--) {
            var person = people.next(company.country());
            var box = person.en().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
            var phone = "+%s 555 %04d".formatted(company.phone(), dice.between(0, 9999));
            contacts.add(new Contact(person.both(), dice.pick(ROLES), phone, box + "@" + company.host()));
        }
        return contacts;
    }

    List<Exhibit> exhibits(Company company) {
        var goods = dice.shuffled(GOODS.getOrDefault(company.group(), List.of()));
        var count = Math.min(goods.size(), dice.between(1, 3));
        return goods.subList(0, count).stream()
                .map(name -> exhibit(name, company))
                .toList();
    }

    private Exhibit exhibit(Name goods, Company company) {
        var form = dice.pick(FORMS);
        var link = form == ExhibitForm.VIDEO ? "https://" + company.host() + "/video" : "";
        return new Exhibit(goods, form, link);
    }

    static Name description(Company company) {
        return Name.of(
                company.fascia().en() + " of " + company.city().en() + " works in "
                        + company.trade().en().toLowerCase(Locale.ROOT) + " and looks for partners in the region.",
                company.fascia().zh() + "位于" + company.city().zh() + "，主营"
                        + company.trade().zh() + "，寻求区域合作伙伴。");
    }

    List<PointsEntry> points(double area) {
        var entries = new ArrayList<PointsEntry>();
        for (var years = dice.between(0, 6); years > 0; years--) {
            entries.add(new PointsEntry(opens.minusYears(2L * years), "Took part 参展", 10));
        }
        if (area > 0) {
            entries.add(new PointsEntry(opens.minusDays(120), "Area booked 预订面积", (int) (area / 9)));
        }
        if (area >= 108 && dice.chance(0.4)) {
            entries.add(new PointsEntry(opens.minusDays(90), "Sponsorship 赞助", 5 * dice.between(2, 10)));
        }
        if (dice.chance(0.3)) {
            var early = dice.between(20, 80);
            entries.add(new PointsEntry(opens.minusDays(100L + early), "Early contract 提前签约", early / 4));
        }
        return entries;
    }

    ContractState contract(Progress progress) {
        return switch (progress) {
            case CONFIRMED -> ContractState.SIGNED;
            case OFFERED -> ContractState.SENT;
            case PROPOSED, WAITING -> dice.chance(0.3) ? ContractState.SENT : ContractState.NONE;
        };
    }

    PaymentState payment(ContractState contract) {
        if (contract != ContractState.SIGNED) {
            return PaymentState.UNPAID;
        }
        return dice.chance(0.6) ? PaymentState.PAID : dice.chance(0.8) ? PaymentState.DEPOSIT : PaymentState.UNPAID;
    }
}
