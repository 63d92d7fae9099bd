// The Verilated pipeline behind four C functions. The structs are those of src/verilated.rs.
#include <cstdint>
#include <memory>

#include "Vtop.h"
#include "verilated.h"

struct Input {
    uint64_t data, c_limits;
    uint32_t r_data;
    uint16_t r_address, c_row;
    uint8_t c_valid;
    uint8_t valid, last, error, empty;
    uint8_t r_write, t_ready;
};

struct Output {
    uint64_t symbol, price, sequence, cycle, t_data;
    uint32_t length, user_ref, orig_ref, quantity, epoch, r_value;
    uint16_t number, m_account, count, f_account, fails;
    uint8_t m_valid, well_formed, kind, side;
    uint8_t f_valid, frame_class;
    uint8_t v_valid, reason;
    uint8_t t_valid, t_last, t_error, t_empty;
    uint8_t c_ready;
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
    top.r_write = in->r_write;
    top.r_address = in->r_address;
    top.r_data = in->r_data;
    top.t_ready = in->t_ready;
    top.c_valid = in->c_valid;
    top.c_row = in->c_row;
    top.c_limits = in->c_limits;
    top.clock = 0;
    top.eval();
    // The line takes what is shown ahead of the edge.
    out->t_valid = top.t_valid && in->t_ready;
    out->t_last = top.t_last;
    out->t_error = top.t_error;
    out->t_empty = top.t_empty;
    out->t_data = top.t_data;
    out->c_ready = top.c_ready;
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
    out->fails = top.v_fails;
    out->reason = top.v_reason;
    out->epoch = top.f_epoch;
    out->cycle = top.f_cycle;
    out->r_value = top.r_value;
    out->f_valid = top.f_valid;
    out->frame_class = top.f_class;
}

}
