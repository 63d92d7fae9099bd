// The Verilated pipeline behind four C functions. The structs are those of src/verilated.rs.
#include <cstdint>
#include <memory>

#include "Vtop.h"
#include "verilated.h"

struct Input {
    uint64_t data;
    uint32_t session_row[4], symbol_row[4], account_row[4];
    uint16_t port;
    uint16_t session_address, symbol_address, account_address;
    uint8_t valid, last, error, empty;
    uint8_t session_write, symbol_write, account_write;
    uint8_t kill;
};

struct Output {
    uint64_t symbol, price, sequence;
    uint32_t length, user_ref, orig_ref, quantity;
    uint16_t number, m_account, count, f_account;
    uint8_t m_valid, well_formed, kind, side;
    uint8_t f_valid, frame_class;
    uint8_t v_valid, checked, fails;
};

struct Device {
    VerilatedContext context;
    Vtop top{&context, "top"};
};

extern "C" {

Device* outcry_device_new(int seed) {
    auto device = std::make_unique<Device>();
    // What the design leaves undefined starts random.
    device->context.randReset(2);
    device->context.randSeed(seed);
    return device.release();
}

void outcry_device_free(Device* device) { delete device; }

// Applies the inputs, one rising edge, and reads what is there then.
void outcry_device_cycle(Device* device, const Input* in, Output* out) {
    Vtop& top = device->top;
    top.s_valid = in->valid;
    top.s_last = in->last;
    top.s_error = in->error;
    top.s_empty = in->empty;
    top.s_data = in->data;
    top.cfg_port = in->port;
    top.cfg_kill = in->kill;
    top.session_write = in->session_write;
    top.session_address = in->session_address;
    top.symbol_write = in->symbol_write;
    top.symbol_address = in->symbol_address;
    top.account_write = in->account_write;
    top.account_address = in->account_address;
    for (int word = 0; word < 4; word++) {
        top.session_row[word] = in->session_row[word];
        top.symbol_row[word] = in->symbol_row[word];
        top.account_row[word] = in->account_row[word];
    }
    top.clock = 0;
    top.eval();
    top.clock = 1;
    top.eval();
    out->symbol = top.m_symbol;
    out->price = top.m_price;
    out->sequence = top.f_sequence;
    out->length = top.m_length;
    out->user_ref = top.m_user_ref;
    out->orig_ref = top.m_orig_ref;
    out->quantity = top.m_quantity;
    out->number = top.m_number;
    out->m_account = top.m_account;
    out->count = top.f_count;
    out->f_account = top.f_account;
    out->m_valid = top.m_valid;
    out->well_formed = top.m_well_formed;
    out->kind = top.m_kind;
    out->side = top.m_side;
    out->v_valid = top.v_valid;
    out->checked = top.v_checked;
    out->fails = top.v_reject;
    out->f_valid = top.f_valid;
    out->frame_class = top.f_class;
}

}
