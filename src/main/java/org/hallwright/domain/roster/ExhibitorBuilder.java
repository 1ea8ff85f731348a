package org.hallwright.domain.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// Changes some fields of an [Exhibitor] and keeps the rest; what is not set is empty.
public final class ExhibitorBuilder {
    private final Id<Exhibitor> id;
    private ExhibitorKind kind = ExhibitorKind.EXHIBITOR;
    private @Nullable Id<Exhibitor> host;
    private Name name = Name.NONE;
    private Name fascia = Name.NONE;
    private String country = "";
    private String province = "";
    private Name city = Name.NONE;
    private List<String> categories = List.of();
    private String website = "";
    private Name description = Name.NONE;
    private List<Contact> contacts = List.of();
    private BoothRequest request = BoothRequest.NONE;
    private List<PointsEntry> points = List.of();
    private ContractState contract = ContractState.NONE;
    private PaymentState payment = PaymentState.UNPAID;
    private List<Exhibit> exhibits = List.of();
    private List<String> boothReferences = List.of();
    private String notes = "";
    private Map<String, String> custom = Map.of();
    private List<Integer> attended = List.of();
    private double sponsorship;
    private @Nullable LocalDate signed;
    private List<DocumentDue> documents = List.of();
    private List<Id<Exhibitor>> distinct = List.of();
    private List<String> offPlan = List.of();

    public ExhibitorBuilder(Id<Exhibitor> id) {
        this.id = id;
    }

    ExhibitorBuilder(Exhibitor e) {
        id = e.id();
        kind = e.kind();
        host = e.host();
        name = e.name();
        fascia = e.fascia();
        country = e.country();
        province = e.province();
        city = e.city();
        categories = e.categories();
        website = e.website();
        description = e.description();
        contacts = e.contacts();
        request = e.request();
        points = e.points();
        contract = e.contract();
        payment = e.payment();
        exhibits = e.exhibits();
        boothReferences = e.boothReferences();
        notes = e.notes();
        custom = e.custom();
        attended = e.attended();
        sponsorship = e.sponsorship();
        signed = e.signed();
        documents = e.documents();
        distinct = e.distinct();
        offPlan = e.offPlan();
    }

    public ExhibitorBuilder kind(ExhibitorKind kind) {
        this.kind = kind;
        return this;
    }

    public ExhibitorBuilder host(@Nullable Id<Exhibitor> host) {
        this.host = host;
        return this;
    }

    public ExhibitorBuilder name(Name name) {
        this.name = name;
        return this;
    }

    public ExhibitorBuilder fascia(Name fascia) {
        this.fascia = fascia;
        return this;
    }

    public ExhibitorBuilder country(String country) {
        this.country = country;
        return this;
    }

    public ExhibitorBuilder province(String province) {
        this.province = province;
        return this;
    }

    public ExhibitorBuilder city(Name city) {
        this.city = city;
        return this;
    }

    public ExhibitorBuilder categories(List<String> categories) {
        this.categories = categories;
        return this;
    }

    public ExhibitorBuilder website(String website) {
        this.website = website;
        return this;
    }

    public ExhibitorBuilder description(Name description) {
        this.description = description;
        return this;
    }

    public ExhibitorBuilder contacts(List<Contact> contacts) {
        this.contacts = contacts;
        return this;
    }

    public ExhibitorBuilder request(BoothRequest request) {
        this.request = request;
        return this;
    }

    public ExhibitorBuilder points(List<PointsEntry> points) {
        this.points = points;
        return this;
    }

    public ExhibitorBuilder contract(ContractState contract) {
        this.contract = contract;
        return this;
    }

    public ExhibitorBuilder payment(PaymentState payment) {
        this.payment = payment;
        return this;
    }

    public ExhibitorBuilder exhibits(List<Exhibit> exhibits) {
        this.exhibits = exhibits;
        return this;
    }

    public ExhibitorBuilder boothReferences(List<String> boothReferences) {
        this.boothReferences = boothReferences;
        return this;
    }

    public ExhibitorBuilder notes(String notes) {
        this.notes = notes;
        return this;
    }

    public ExhibitorBuilder custom(Map<String, String> custom) {
        this.custom = custom;
        return this;
    }

    public ExhibitorBuilder attended(List<Integer> attended) {
        this.attended = attended;
        return this;
    }

    public ExhibitorBuilder sponsorship(double sponsorship) {
        this.sponsorship = sponsorship;
        return this;
    }

    public ExhibitorBuilder signed(@Nullable LocalDate signed) {
        this.signed = signed;
        return this;
    }

    public ExhibitorBuilder documents(List<DocumentDue> documents) {
        this.documents = documents;
        return this;
    }

    public ExhibitorBuilder distinct(List<Id<Exhibitor>> distinct) {
        this.distinct = distinct;
        return this;
    }

    public ExhibitorBuilder offPlan(List<String> offPlan) {
        this.offPlan = offPlan;
        return this;
    }

    public Exhibitor build() {
        return new Exhibitor(
                id,
                kind,
                host,
                name,
                fascia,
                country,
                province,
                city,
                categories,
                website,
                description,
                contacts,
                request,
                points,
                contract,
                payment,
                exhibits,
                boothReferences,
                notes,
                custom,
                attended,
                sponsorship,
                signed,
                documents,
                distinct,
                offPlan);
    }
}
